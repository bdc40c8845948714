import { readWords } from '../conditions/read-value.ts'
import type { Evidence } from '../records/types.ts'

/** Functions that give the value of a record for a key, or several. */
export type ReadKeys<Item, Keys> = {
  readonly [Key in keyof Keys]-?: (item: Item) => Keys[Key] | readonly Keys[Key][]
}

/** The functions of the keys of records of a kind, where the keys do not matter. */
export type KeyReaders = Readonly<Record<string, (item: never) => unknown>>

/** The keys that are properties of the same name, and functions for others. */
export const readersOf = <Item, Keys>(
  properties: readonly (keyof Item & keyof Keys)[],
  others: Partial<ReadKeys<Item, Keys>>,
): ReadKeys<Item, Keys> =>
  ({
    ...Object.fromEntries(properties.map((name) => [name, (item: Item) => item[name]])),
    ...others,
  }) as never

/** Each of the sources that attest a record. */
export const readSources = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
  evidence.map(({ source }) => source)

/** A key, or a function that gives the value of a record. */
export type Key<Item> = string | ((item: Item) => unknown)

/**
 * The function that a key stands for.
 *
 * @throws RangeError
 *   If there is no such key.
 */
export function readKey<Item>(key: Key<Item>, readers: KeyReaders): (item: Item) => unknown {
  if (typeof key === 'function') return key
  readWords([key], Object.keys(readers), 'key')
  return readers[key] as (item: Item) => unknown
}
