import type { ActorTable } from '../store/actor-store.ts'
import { readId, readWords } from './read-value.ts'

/** Counts the actors who belong to an actor for it. */
export interface Including {
  /**
   * `officials`: those who hold an office of it on the date of the record, its parts, such as an army or a ministry, and those
   * who hold an office of these. A record without a date counts for all who ever held an office.
   */
  readonly including: 'officials'
}

/** The actors that a condition names. */
interface Parties {
  /** Where they are in the table of actors. */
  readonly positions: readonly number[]
  readonly hasOfficials: boolean
}

/**
 * Read the values of a condition on actors: ids, actors, and options.
 *
 * @throws RangeError
 *   If there is no such actor or option.
 */
export function readParties(actors: ActorTable, values: readonly unknown[]): Parties {
  const options = values.filter(isIncluding)
  readWords(
    options.map(({ including }) => including),
    ['officials'],
    'value of including',
  )
  return {
    positions: values
      .filter((value) => !isIncluding(value))
      .map((value) => actors.expect(readId(value, 'an actor'))),
    hasOfficials: options.length > 0,
  }
}

const isIncluding = (value: unknown): value is Including =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'including')
