import { extract, type GivenActor, readFrontMatter } from '@onrecord/pipeline'
import type { Extraction, Source } from '@onrecord/schema'
import { InputError } from '../dataset/input-error.ts'
import { sha256 } from '../dataset/sha256.ts'
import { readHead, toSource } from '../dataset/source-head.ts'
import type { SourceText } from './text.ts'

/** A text with the record of its source, and what was extracted from it. */
export interface TextSource {
  source: Source
  text: string
  extraction: Extraction
}

/**
 * Extract from a text, and describe its source. A file of the folder `sources` of a dataset, whose front matter says what its
 * rights are, is described as `onrecord build` describes it.
 *
 * @throws InputError
 *   If such front matter is invalid, or says that the text may only be quoted.
 */
export function readTextSource(
  given: SourceText,
  actors: readonly GivenActor[],
  onMessage: (message: string) => void,
): TextSource {
  const { id, text, url, license } = given
  const identity = { sha256: sha256(text), length: text.length }
  const file = readSourceFile(id, text, identity)
  const published = given.published === undefined ? file?.published : given.published
  const title = given.title ?? file?.title
  const extraction = extract(text, {
    id,
    title: title ?? null,
    published: published ?? null,
    actors,
    onMessage: (message) => onMessage(`${id}:${message}`),
  })
  const source: Source = {
    id,
    title: title ?? (extraction.title || id),
    authors: [...(given.authors ?? file?.authors ?? extraction.authors)],
    published: published === undefined ? extraction.published : published,
    ...((url ?? file?.url) && { url: url ?? file?.url }),
    ...((license ?? file?.license) && { license: license ?? file?.license }),
    rights: 'open',
    ...(file?.summary && { summary: file.summary }),
    text: identity,
  }
  return { source, text, extraction }
}

/** The record of a source whose text is a file of a dataset; undefined for any other text. */
function readSourceFile(id: string, text: string, identity: Source['text']): Source | undefined {
  const isFile = Object.hasOwn(readFrontMatter(text)?.fields ?? {}, 'rights')
  if (!isFile) return undefined
  const file = readHead(text, id)
  if (file.rights === 'open') return toSource(id, file, identity)
  throw new InputError(
    `${id}: Unexpected rights "quotation", expected an open source with its text`,
  )
}
