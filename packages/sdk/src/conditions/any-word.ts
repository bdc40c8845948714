import type { Condition } from '../query/condition.ts'
import type { KeysOf } from '../store/table.ts'
import type { Context } from './context.ts'
import { readWords } from './read-value.ts'

/** One of some words of a vocabulary. */
export const anyWord =
  <Row extends { readonly id: string }>(
    keysOf: KeysOf<Row>,
    vocabulary: readonly string[],
    what: string,
  ) =>
  ({ table }: Context<Row>, ...values: readonly unknown[]): Condition => {
    const words = readWords(values, vocabulary, what)
    return { list: () => table.withKey(keysOf, words) }
  }
