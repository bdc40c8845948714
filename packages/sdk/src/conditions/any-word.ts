import type { Condition } from '../query/condition.ts'
import type { KeysOf } from '../store/table.ts'
import type { Context } from './context.ts'
import { readFields } from './read-fields.ts'
import { readWords } from './read-value.ts'

/**
 * One of some words of a vocabulary.
 *
 * @param read
 *   A field that has it, or a function that gives it.
 * @param what
 *   What the words are, such as `event type`.
 */
export function anyWord<Row extends { readonly id: string }>(
  read: keyof Row | KeysOf<Row>,
  vocabulary: readonly string[],
  what: string,
) {
  const keysOf = typeof read === 'function' ? read : readFields<Row>(read)
  return ({ table }: Context<Row>, ...values: readonly unknown[]): Condition => {
    const words = readWords(values, vocabulary, what)
    return { list: () => table.withKey(keysOf, words) }
  }
}
