import type { Extraction, Span } from '@onrecord/schema'

/** A text to annotate, and what was found in it. */
export interface AnnotatedText {
  /** A name for files and sentences, such as the id of a source. */
  name: string
  text: string
  record: Extraction
}

/** A stretch of a text with a label. */
export interface Mark {
  /** Unique in its text: `quote-0`, `event-2`, `phrase-5`. */
  id: string
  label: string
  /** Its parts, in order. */
  spans: readonly Span[]
  /** The id of the entity that it refers to. */
  entity?: string
  attributes?: Readonly<Record<string, string>>
}

/** A relation from one mark to another. */
export interface Link {
  from: string
  to: string
  label: 'speaker' | 'agent' | 'recipient'
}

export interface Marks {
  marks: Mark[]
  links: Link[]
}
