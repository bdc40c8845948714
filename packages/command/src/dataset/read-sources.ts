import { join } from 'node:path'
import type { Source } from '@onrecord/schema'
import type { BuildCache } from '../cache/build-cache.ts'
import { readText, readTextIfThere } from '../files/read-text.ts'
import { sha256 } from './content-hash.ts'
import { InputError } from './input-error.ts'
import { listSources } from './list-sources.ts'
import type { SourceFile } from './source-file.ts'
import { readHead, toSource } from './source-head.ts'

/** A source, with its text if that is available. */
export interface SourceWithText {
  /** The source, as the dataset has it. */
  source: Source
  /** The path of the file that describes it. */
  path: string
  /** The text; undefined where it is not available. */
  text: string | undefined
}

/** The sources of a dataset. */
export interface ReadSources {
  /** In the order of their ids. */
  sources: SourceWithText[]
  /** Notes on files that are no sources, one line each. */
  notes: string[]
}

/**
 * Read the sources of a dataset.
 *
 * @param directory
 *   The folder of the dataset; its sources are the Markdown files in the folder `sources`, in folders of any depth.
 * @param texts
 *   The folder of the texts that may only be quoted, if it is available.
 * @throws InputError
 *   If there are none, if sources are invalid, or if a text does not match the hash or length that its source gives. The
 *   message has a line for each problem.
 */
export function readSources(
  directory: string,
  texts: string | undefined,
  cache?: BuildCache,
): ReadSources {
  const { sources, others, problems } = listSources(directory)
  const read = sources.flatMap(({ id, path }) => {
    try {
      return readSource(path, id, texts, cache)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(error.message)
      return []
    }
  })
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  const notes = others.map((path) => `${path}: Not read, as sources end in ".md"`)
  return { sources: read, notes }
}

function readSource(
  path: string,
  id: string,
  texts: string | undefined,
  cache: BuildCache | undefined,
): SourceWithText {
  const content = readText(path)
  const text = identify(content)
  const key = cache?.keyOf('source', text.sha256) ?? ''
  const known = cache?.find<SourceFile>(key)
  const file = known ?? readHead(content, path)
  if (known === undefined) cache?.add(key, file)
  return file.rights === 'open'
    ? { source: toSource(id, file, text), path, text: content }
    : readQuoted(path, id, file, texts)
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
      `${path}: Unexpected text.length ${file.text.length}, expected ${actual.length}`,
    )
  return { source, path, text }
}
