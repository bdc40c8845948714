import { nameLists } from '../../src/names/name-lists.ts'
import type { Random } from '../network/random.ts'
import type { NamePool } from './swap-names.ts'

/** How many full names are made up. */
const fullNames = 4000
/** Longer entries are no names to swap in. */
const longest = 6

/** Names from the lists, and full names made up from given names and surnames. */
export function makeNamePool(
  lists: readonly (readonly (readonly string[])[])[],
  random: Random,
): NamePool {
  const pool = new Map<string, (readonly string[])[]>()
  const add = (type: string, name: readonly string[]) => {
    const key = `${type} ${name.length}`
    const names = pool.get(key)
    if (names) names.push(name)
    else pool.set(key, [name])
  }
  const entries = (list: (typeof nameLists)[number]) => lists[nameLists.indexOf(list)] ?? []
  for (const list of ['cities', 'regions', 'countries'] as const)
    for (const name of entries(list)) if (name.length <= longest) add('LOC', name)
  for (const name of entries('organizations')) if (name.length <= longest) add('ORG', name)
  for (const name of entries('given-names')) if (name.length === 1) add('PER', name)
  for (const name of entries('surnames')) if (name.length === 1) add('PER', name)
  for (let index = 0; index < fullNames; index++) {
    const given = random.pick(entries('given-names')) ?? []
    const surname = random.pick(entries('surnames')) ?? []
    add('PER', [...given, ...surname])
  }
  return pool
}
