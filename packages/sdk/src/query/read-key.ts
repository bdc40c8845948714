import { readWords } from '../conditions/read-value.ts'

/** Functions that give the value of a record for a key, or several. */
export type ReadKeys<Item, Keys> = {
  readonly [Key in keyof Keys]-?: (item: Item) => Keys[Key] | readonly Keys[Key][]
}

/** The functions of the keys of records of a kind, where the keys do not matter. */
export type KeyReaders = Readonly<Record<string, (item: never) => unknown>>

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
