import type { Extraction, Span } from '@onrecord/schema'

/** A text that was read, and its records. */
export interface ExtractedDocument {
  /** The name of the file, as given. */
  file: string
  /** The text. Offsets of the record are UTF-16 code units into it. */
  text: string
  /** The extraction record. */
  record: Extraction
  /** The record as JSON has it. */
  json: object
  /** Where a span of the text is in the file, as `line:column` from 1. */
  place: (span: Span) => string
}
