import type { ComplementKind } from '@onrecord/lexicon'
import type { ExtractedQuote, Span } from '@onrecord/schema'
import type { Phrase } from '../statements/find-phrases.ts'
import type { Statement } from '../statements/statement.ts'
import type { Cue } from './find-cues.ts'
import type { RuleName } from './rules.ts'

/** A quotation as found: who says it is a phrase of the text yet. */
export interface FoundQuotation {
  statement: Statement
  kind: ExtractedQuote['kind']
  content: Span[]
  /** Which of it stands between marks. */
  quoted: Span[]
  cue: Cue | null
  speaker: Phrase | null
  /** The kind of what the cue governs, where the tree shows it. */
  governs?: ComplementKind | undefined
  /** What a quotation without a tag goes on with. */
  follows?: FoundQuotation | undefined
  rule: RuleName
}

declare module 'vfile' {
  interface DataMap {
    /** The quotations of the prose, in order. */
    quotes: ExtractedQuote[]
  }
}
