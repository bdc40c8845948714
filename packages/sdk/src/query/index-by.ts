/** An index of items by their keys, built on first access. Items keep their order. */
export function indexBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
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
    return index.get(key) ?? []
  }
}
