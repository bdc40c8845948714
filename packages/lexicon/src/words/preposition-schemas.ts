import { z } from 'zod'
import { header, words } from './word-list.ts'

const Lists = {
  /** After a noun, its owner follows, the likeliest first: "the decision of the court", "talks between Oman and Qatar". */
  owner: words,
  /** After a verb without an action in the lexicon, its recipient follows, the likeliest first: "sail against Oman". */
  recipient: words,
  /** A place after one is the place of the event: "met in Muscat". */
  place: words,
  /** A place after one is a location, and no recipient: "massed along Oman". */
  setting: words,
  /** Any name after one is a place: "near Moscow". */
  locative: words,
  /** After a word of motion or a part of a place, a seat after one is a place: "flew to Moscow", "streets of Moscow". */
  path: words,
  /** As a predicate, it says that its subject did wrong: "Oman was behind the raid". */
  guilt: words,
}

export const PrepositionFile = z.strictObject({
  ...header,
  ...Lists,
  /** All prepositions, and participles used like one, that data may name. */
  all: words,
})

/** Prepositions by the argument that they introduce. */
export type Prepositions = Readonly<Record<keyof typeof Lists, readonly string[]>>
