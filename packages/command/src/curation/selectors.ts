import { Identifier } from '@onrecord/schema'
import { z } from 'zod'
import { choose } from './choose.ts'

const Words = z
  .string()
  .regex(/[\p{L}\p{N}]/u, 'Expected words of the text')
  .describe('Words of the text; white space and the form of quotation marks do not matter.')

/** A stretch of a source, by its words. */
export const Place = z.strictObject({
  source: Identifier.describe('The id of the source.'),
  words: Words,
  occurrence: z.int().min(1).optional().describe('Which one, where the text has the words often.'),
})
export type Place = z.output<typeof Place>

/** A stretch of a source, or all of it. */
export const Scope = Place.partial({ words: true })
export type Scope = z.output<typeof Scope>

const isList = Array.isArray

/** One place or several. */
export const PlaceList = choose((value) =>
  isList(value) ? z.array(Place).min(1) : Place.transform((place) => [place]),
)

/** One scope or several. */
export const ScopeList = choose((value) =>
  isList(value) ? z.array(Scope).min(1) : Scope.transform((scope) => [scope]),
)

/** A record, by its id or by its words in a source. */
export const Selector = choose((value) =>
  typeof value === 'object' && value !== null ? Place : Identifier,
)
export type Selector = z.output<typeof Selector>
