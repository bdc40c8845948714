import type { Follow } from '../records/follow.ts'

/**
 * An index of items by their keys, built on first access. Items keep their order.
 *
 * @param follow
 *   Gives the key that a key leads to.
 */
export function indexBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
  follow: Follow = (key) => key,
): (key: string) => readonly Item[] {
  let index: Map<string, Item[]> | undefined
  return (key) => {
    if (index === undefined) {
      index = new Map()
      for (const item of items)
        for (const key of new Set(keysOf(item))) {
          const list = index.get(key)
          if (list) list.push(item)
          else index.set(key, [item])
        }
    }
    return index.get(follow(key)) ?? []
  }
}
