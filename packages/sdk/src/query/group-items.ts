/** Group items by what a function gives, in the order of the items; one that it gives a list for is in a group for each. */
export function groupItems<Item>(
  items: Iterable<Item>,
  read: (item: Item) => unknown,
): Map<unknown, Item[]> {
  const groups = new Map<unknown, Item[]>()
  for (const item of items) {
    const value = read(item)
    for (const key of Array.isArray(value) ? new Set(value) : [value]) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Count the items of each group, the most first. */
export const countItems = <Item>(
  items: Iterable<Item>,
  read: (item: Item) => unknown,
): Map<unknown, number> =>
  new Map(
    [...groupItems(items, read)]
      .map(([key, group]) => [key, group.length] as const)
      .sort(([, a], [, b]) => b - a),
  )
