import type { Lexicon } from '@onrecord/pipeline'
import type { ReadOptions } from '../readers/read-text-documents.ts'

/** How claims and references are read, where they are texts. */
export interface TextOptions extends ReadOptions {
  /** The words to read them with; the shipped ones if null. */
  lexicon?: Lexicon | null
}
