import type { Statement } from '@onrecord/grammar'
import type { Span } from '@onrecord/schema'

/** Paragraphs of a transcript or interview: a speaker's label and what the speaker says. */
export interface Turn {
  /** The index of the first paragraph. */
  paragraph: number
  speaker: Span
  /** What they say: a span for each paragraph. */
  content: Span[]
}

declare module 'vfile' {
  interface DataMap {
    /** The statements of the prose, in order. */
    statements: Statement[]
    /** The turns of a transcript, in order. */
    turns: Turn[]
  }
}
