import type { GivenActor } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'

/** What is known of a text beforehand. */
export interface Given {
  id?: string
  title?: string | null
  /** The day of publication, `2018-03-08`. */
  published?: string | null
  /**
   * Actors of one's own: they take precedence over those that the package knows. The list is read once: give another where
   * it changes.
   */
  actors?: readonly GivenActor[] | null
}

/** What a text says of itself, and where its prose is. */
export interface Document {
  title: string | null
  authors: string[]
  /** The day that relative times count from, `2018-03-08`. */
  published: string | null
  /** The place of the dateline. */
  place: string | null
  /** The prose, without front matter, title, byline, dateline and captions. */
  body: Span
  /** The lines before the prose that are part of what the text says: its title and dateline. */
  heading: Span[]
}

declare module 'vfile' {
  interface DataMap {
    given: Given
    document: Document
  }
}
