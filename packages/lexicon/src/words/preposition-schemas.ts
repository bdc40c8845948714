import { z } from 'zod'
import { header, words } from './word-list.ts'

/** Prepositions by the argument that they introduce. */
export interface Prepositions {
  /** After a noun, its owner follows, the likeliest first: "the decision of the court", "talks between Oman and Qatar". */
  readonly owner: readonly string[]
  /** After a verb without an action in the lexicon, its recipient follows, the likeliest first: "sail against Oman". */
  readonly recipient: readonly string[]
  /** A place after one is the place of the event: "met in Muscat". */
  readonly place: readonly string[]
  /** A place after one is a location, and no recipient: "massed along Oman". */
  readonly setting: readonly string[]
  /** Any name after one is a place: "near Moscow". */
  readonly locative: readonly string[]
  /** After a word of motion or a part of a place, a seat after one is a place: "flew to Moscow", "streets of Moscow". */
  readonly path: readonly string[]
  /** As a predicate, it says that its subject did wrong: "Oman was behind the raid". */
  readonly guilt: readonly string[]
}

export const PrepositionFile = z.strictObject({
  ...header,
  owner: words,
  recipient: words,
  place: words,
  setting: words,
  locative: words,
  path: words,
  guilt: words,
  /** All prepositions, and participles used like one, that data may name. */
  all: words,
})
