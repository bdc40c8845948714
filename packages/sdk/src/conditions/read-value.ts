import { show } from '../check/shape.ts'
import { suggest } from '../check/suggest.ts'

/**
 * Check that values are of a vocabulary.
 *
 * @param what
 *   What they are, such as `event type`.
 * @throws RangeError
 *   If one is not; the message names the nearest.
 */
export function readWords(
  values: readonly unknown[],
  vocabulary: readonly string[],
  what: string,
): readonly string[] {
  return values.map((value) => {
    if (typeof value === 'string' && vocabulary.includes(value)) return value
    const nearest = suggest(String(value), vocabulary)
    throw new RangeError(
      `Unexpected ${what} ${show(value)}, ${
        nearest === undefined
          ? `expected one of ${vocabulary.join(', ')}`
          : `did you mean "${nearest}"?`
      }`,
    )
  })
}

/**
 * The id of a record, or an id.
 *
 * @throws TypeError
 *   If it is neither.
 */
export function readId(value: unknown, what: string): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  if (typeof id === 'string') return id
  throw new TypeError(`Unexpected ${show(value)}, expected the id of ${what}, or the record`)
}
