import type { Phrase, Statement } from '@onrecord/grammar'
import type { ComplementKind } from '@onrecord/lexicon'
import type { ExtractedQuote, Span } from '@onrecord/schema'
import type { Rule } from '../../rule.ts'
import type { Cue } from './cues.ts'

/** A kind of quotation, with its confidence where the speaker is a known actor, and where not. */
export interface QuoteRule extends Rule<{ known: number; unknown: number }> {
  /** What the cue reports: the words between marks, a clause of the author, or less than a clause. */
  reports: 'words' | 'clause' | 'phrase'
}

/** What was said, and how much of it stands between marks. */
export interface Content {
  kind: ExtractedQuote['kind']
  content: Span[]
  quoted: Span[]
}

/** What a construction yields: the words, their cue and the noun phrase of the speaker. */
export interface Attribution extends Content {
  cue: Cue | null
  speaker: Phrase | null
  /** The kind of the complement of the cue, where the tree shows it. */
  governs?: ComplementKind | undefined
}

/** A quotation whose speaker is not resolved yet. */
export interface FoundQuotation extends Attribution {
  statement: Statement
  rule: QuoteRule
  /** The quotation whose speaker continues in this one, which has no tag. */
  follows?: FoundQuotation | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** The quotations of the prose, in order. */
    quotes: ExtractedQuote[]
  }
}
