import type { GivenActor, Lexicon } from '@onrecord/pipeline'
import { longestText } from '../files/longest-text.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'

/** What a worker needs beside its tasks; it is copied to each. */
export interface Setup {
  /** The files of words of one's own, whose examples were run. */
  lexiconFiles?: readonly string[] | undefined
  /** The curated actors of a dataset. */
  curated?: readonly GivenActor[] | undefined
  /** The hash of what reads the texts of a dataset; each answer to a line then has what it is computed from. */
  reader?: string | undefined
  /** The largest heap of the process, in bytes: how long a text may be depends on it. */
  heapLimit: number
}

/** What tasks have at hand. */
export interface Context {
  /** The length of the longest text, in UTF-16 code units. */
  longestText: number
  /** The words to read texts with; the shipped ones if null. */
  lexicon: Lexicon | null
  /** The curated actors of a dataset, and those of its lexicon. */
  actors: readonly GivenActor[]
  reader: string | undefined
}

/** Set up a worker. */
export function setUp({ lexiconFiles, curated = [], reader, heapLimit }: Setup): Context {
  const known = new Set(curated.map(({ id }) => id))
  const lexicon = lexiconFiles
    ? readLexicon(lexiconFiles, { areExamplesRight: true, isKnownActor: (id) => known.has(id) })
        .lexicon
    : null
  const actors = [...curated, ...(lexicon?.actors ?? [])]
  return { longestText: longestText(heapLimit), lexicon, actors, reader }
}
