import type { Span } from '@onrecord/schema'

/** Paragraphs of a transcript or interview: a speaker's label and what the speaker says. */
export interface Turn {
  /** The index of the first paragraph. */
  paragraph: number
  speaker: Span
  /** What they say: a span for each paragraph. */
  content: Span[]
}
