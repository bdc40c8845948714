import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFrontMatter } from '@onrecord/pipeline'
import { Identifier, type Source } from '@onrecord/schema'
import { sha256 } from './content-hash.ts'
import { explainIssues } from './explain-issues.ts'
import { InputError } from './input-error.ts'
import { readText, readTextIfThere } from './read-text.ts'
import { SourceFile } from './source-file.ts'

/** A source, with its text if that is available. */
export interface SourceWithText {
  source: Source
  /** The path of the file that describes it. */
  path: string
  text: string | undefined
}

/**
 * Read the sources of a dataset, in the order of their ids.
 *
 * @param directory
 *   The folder of the dataset; its sources are `sources/*.md`.
 * @param texts
 *   The folder of the texts that may only be quoted, if it is available.
 * @throws InputError
 *   If a source is invalid, or a text does not match the hash or length that its source gives.
 */
export function readSources(directory: string, texts: string | undefined): SourceWithText[] {
  return listSources(directory).map((name) =>
    readSource(join(directory, 'sources', name), name.slice(0, -3), texts),
  )
}

function listSources(directory: string): string[] {
  const path = join(directory, 'sources')
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.md'))
      .sort()
  } catch {
    throw new InputError(`${path}: No such folder, expected the sources of a dataset in it`)
  }
}

function readSource(path: string, id: string, texts: string | undefined): SourceWithText {
  if (!Identifier.safeParse(id).success)
    throw new InputError(`${path}: Unexpected file name, expected a slug, such as "talks-2018.md"`)
  const content = readText(path)
  const matter = readFrontMatter(content)
  if (matter === undefined)
    throw new InputError(`${path}:1: Expected front matter between "---" lines`)
  if (matter.problem) throw new InputError(`${path}:1: ${matter.problem}`)
  const file = SourceFile.safeParse(matter.fields)
  if (!file.success) throw new InputError(`${path}:1: ${explainIssues(file.error)}`)
  return file.data.rights === 'open'
    ? { source: toSource(id, file.data, identify(content)), path, text: content }
    : readQuoted(path, id, file.data, texts)
}

const identify = (text: string): Source['text'] => ({ sha256: sha256(text), length: text.length })

function readQuoted(
  path: string,
  id: string,
  file: SourceFile & { rights: 'quotation' },
  texts: string | undefined,
): SourceWithText {
  const source = toSource(id, file, file.text)
  if (texts === undefined) return { source, path, text: undefined }
  const textPath = join(texts, `${id}.txt`)
  const text = readTextIfThere(textPath)
  if (text === undefined) return { source, path, text }
  const actual = identify(text)
  if (actual.sha256 !== file.text.sha256)
    throw new InputError(
      `${id}: Unexpected text in ${textPath}\n  its sha256 is  ${actual.sha256}\n  expected       ${file.text.sha256}, after ${path}`,
    )
  if (actual.length !== file.text.length)
    throw new InputError(
      `${path}:1: Unexpected text.length ${file.text.length}, expected ${actual.length}`,
    )
  return { source, path, text }
}

function toSource(id: string, file: SourceFile, text: Source['text']): Source {
  const { title, authors, published, url, rights } = file
  return {
    id,
    title,
    authors,
    published,
    ...(url && { url }),
    ...(file.rights === 'open' && { license: file.license }),
    rights,
    text,
  }
}
