import { extract, type Lexicon } from '@onrecord/pipeline'
import type { ExtractedDocument } from '../output/document.ts'
import type { FileDocument } from '../readers/file-document.ts'
import type { OffsetUnit } from '../readers/offset-unit.ts'
import { toGiven } from '../readers/to-given.ts'
import { describeDocument } from './describe-document.ts'

/** What is known of a document beforehand, and what its record is to have. */
export interface DocumentOptions {
  /** The title; by default that of the file. */
  title?: string | null | undefined
  /** The day of publication, `2018-03-08`; by default that of the file. */
  published?: string | null | undefined
  /** Words and actors of one's own. */
  lexicon?: Lexicon | null | undefined
  /** The least confidence of quotations and events, by default 0. */
  least?: number | undefined
  /** What offsets count, by default UTF-16 code units of the text. */
  offsets?: OffsetUnit | undefined
  /** Called with what is wrong in the text, after its line: "1: Unexpected …". */
  onMessage?: ((message: string) => void) | undefined
}

/** Extract the record of a document that was read from a file. */
export function extractDocument(
  document: FileDocument,
  { title, published, lexicon, least = 0, offsets = 'text', onMessage }: DocumentOptions = {},
): ExtractedDocument {
  const given = toGiven(document)
  const record = extract(document.text, {
    ...given,
    title: title ?? given.title ?? null,
    published: published ?? given.published ?? null,
    lexicon: lexicon ?? null,
    onMessage,
  })
  return describeDocument(document, record, { least, offsets })
}
