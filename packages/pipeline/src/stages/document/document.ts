import type { GivenActor, Lexicon } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'

/** Metadata of a text from the caller. */
export interface Given {
  /** The id of the extraction; by default empty. */
  id?: string
  /** By default that of the front matter, or the heading. */
  title?: string | null
  /** By default those of the front matter or byline. */
  authors?: readonly string[] | null
  /** The day of publication, `2018-03-08`. */
  published?: string | null
  /**
   * The caller's own actors; they take precedence over those of the package. A list is read once and kept by identity, so a
   * changed list has to be a new one.
   */
  actors?: readonly GivenActor[] | null
  /** The caller's own words, and the actors among them, by `extendLexicon`; by default the words of the package. */
  lexicon?: Lexicon | null
}

/** The metadata and the parts of a text. */
export interface Document {
  /** The title; null where it has none. */
  title: string | null
  /** Who wrote it, in order; empty where unknown. */
  authors: string[]
  /** The day of publication, `2018-03-08`: the reference time of relative dates. */
  published: string | null
  /** The place of the dateline: "Kabul". */
  place: string | null
  /** The body: the prose without front matter, title, byline, dateline and captions. */
  body: Span
  /** The spans of the title and the dateline, which are analysed along with the body. */
  heading: Span[]
}

declare module 'vfile' {
  interface DataMap {
    given: Given
    document: Document
  }
}
