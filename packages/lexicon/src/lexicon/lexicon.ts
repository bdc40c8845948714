import type { GivenActor } from '../actors/given-actors.ts'
import type { NounClass } from '../words/schemas.ts'
import type { ActionIndex } from './actions.ts'
import type { LexiconExample } from './examples.ts'
import type { Predicates } from './predicates.ts'
import type { OfficeWords, PeopleWords } from './word-sets.ts'

/** The words that may be one's own, and own actors. `extendLexicon` makes one; all other words are those of the package. */
export interface Lexicon {
  readonly predicates: Predicates
  readonly actions: ActionIndex
  /** The contexts of events by word. */
  readonly contexts: ReadonlyMap<string, string>
  readonly classOfNoun: (lemma: string) => NounClass | undefined
  readonly offices: OfficeWords
  readonly people: PeopleWords
  /** Actors that take precedence over those of the package. */
  readonly actors: readonly GivenActor[]
  /** The examples of own words, which a test runs through the pipeline. */
  readonly examples: readonly LexiconExample[]
}
