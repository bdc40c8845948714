/** Put items with the same key together, in the order of their first. */
export function groupBy<Item>(
  items: readonly Item[],
  describe: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = describe(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
