import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extract } from '@onrecord/pipeline'
import { readCuration } from '../curation/read-curation.ts'
import { InputError } from '../dataset/input-error.ts'
import { readSources } from '../dataset/read-sources.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import { readDatasetLexicon } from '../lexicon/read-dataset-lexicon.ts'
import { listFiles } from '../readers/list-files.ts'
import { readDocuments } from '../readers/read-documents.ts'
import { toGiven } from '../readers/to-given.ts'
import type { AnnotatedText } from './annotated-text.ts'

/**
 * Read texts to annotate, with their records: the sources of a dataset with its own actors and words, or files of any kind.
 *
 * @param path
 *   The folder of a dataset, or a file, folder or pattern.
 * @param texts
 *   The folder of the texts that may only be quoted.
 * @throws InputError
 *   If one cannot be read, or two have one name.
 */
export async function readAnnotated(
  paths: readonly string[],
  texts: string | undefined,
): Promise<AnnotatedText[]> {
  const found: AnnotatedText[] = []
  for (const path of paths)
    found.push(
      ...(existsSync(join(path, 'sources')) ? readDataset(path, texts) : await readFiles(path)),
    )
  const names = new Set<string>()
  for (const { name } of found) {
    if (names.has(name))
      throw new InputError(`Unexpected second text "${name}", expected names that differ`)
    names.add(name)
  }
  return found
}

function readDataset(directory: string, texts: string | undefined): AnnotatedText[] {
  const { given, givenAt } = readCuration(directory)
  const own = readDatasetLexicon(directory, { isKnownActor: (id) => givenAt.has(id) })
  const actors = [...given, ...(own?.lexicon.actors ?? [])]
  return readSources(directory, texts).sources.flatMap(({ source, text }) => {
    if (text === undefined) return []
    const { id, title, published } = source
    const lexicon = own?.lexicon ?? null
    return [{ name: id, text, record: extract(text, { id, title, published, actors, lexicon }) }]
  })
}

async function readFiles(path: string): Promise<AnnotatedText[]> {
  const found: AnnotatedText[] = []
  for (const file of listFiles(path))
    for (const document of await readDocuments(readBytesOfAnyFile(file), file, {})) {
      const part = document.part === undefined ? '' : `-${document.part}`
      const name = `${basename(file).replace(/\.[^.]+$/, '')}${part}`
      found.push({ name, text: document.text, record: extract(document.text, toGiven(document)) })
    }
  return found
}
