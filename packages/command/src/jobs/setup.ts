import type { Lexicon } from '@onrecord/pipeline'
import { readLexicon } from '../lexicon/read-lexicon.ts'

/** What a worker needs beside its tasks; it is copied to each. */
export interface Setup {
  /** The files of words of one's own, whose examples were run. */
  lexiconFiles?: readonly string[] | undefined
  /** The length of the longest text, in UTF-16 code units. */
  longestText: number
}

/** What tasks have at hand. */
export interface Context {
  longestText: number
  /** The words to read texts with; the shipped ones if null. */
  lexicon: Lexicon | null
}

/** Set up a worker. */
export const setUp = ({ lexiconFiles, longestText }: Setup): Context => ({
  longestText,
  lexicon: lexiconFiles ? readLexicon(lexiconFiles, { areExamplesRight: true }).lexicon : null,
})
