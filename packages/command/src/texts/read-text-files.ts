import { basename } from 'node:path'
import { slug } from '@onrecord/pipeline'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { listFiles } from '../readers/list-files.ts'
import { readDocuments } from '../readers/read-documents.ts'
import type { ReadOptions } from '../readers/read-text-documents.ts'
import type { SourceText } from './text.ts'

export interface TextFilesOptions extends ReadOptions {
  /** Called with what is wrong in files, one line each. */
  onMessage?: ((message: string) => void) | undefined
}

/**
 * Read texts from files, as `onrecord extract` does: plain text, Markdown, web pages, feeds and PDFs.
 *
 * @param paths
 *   Files, folders of files at any depth, and patterns, such as `news/*.html`.
 * @returns
 *   The texts for `makeDataset` and `openTexts`: the id of each is a slug of the name of its file, with a number after it if another
 *   text has it.
 * @throws InputError
 *   If a path is not there, or a file has no text.
 */
export async function readTextFiles(
  paths: readonly string[],
  { onMessage = () => {}, ...options }: TextFilesOptions = {},
): Promise<SourceText[]> {
  const texts: SourceText[] = []
  const taken = new Set<string>()
  for (const file of new Set(paths.flatMap(listFiles)))
    for (const document of await readDocuments(readBytesOfAnyFile(file), file, options)) {
      for (const problem of document.problems ?? []) onMessage(`${file}:${problem}`)
      const id = findFreeId(toId(document), taken)
      taken.add(id)
      const { text, title, authors, published, url } = document
      texts.push({ id, text, title, authors, published, url })
    }
  return texts
}

/** A slug of the name of the file, and of the part of it. */
function toId({ id, part }: FileDocument): string {
  const file = part === undefined ? id : id.slice(0, -part.length - 1)
  const name = basename(file).replace(/\.[^.]*$/, '')
  return slug(part === undefined ? name : `${name} ${part}`)
}

function findFreeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
