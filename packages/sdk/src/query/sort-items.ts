/** Sort items by what a function gives: those for which it gives nothing last, and equal ones in their order. */
export function sortItems<Item>(
  items: readonly Item[],
  read: (item: Item) => unknown,
  isDescending: boolean,
): Item[] {
  const sign = isDescending ? -1 : 1
  return items
    .map((item) => ({ item, value: readSortable(read(item)) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined)
      return a < b ? -sign : a > b ? sign : 0
    })
    .map(({ item }) => item)
}

/** The string or number by which a value is compared: of a date its days, of an actor the name. */
function readSortable(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return readSortable(value[0])
  if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value) return `${value.start} ${value.end}`
    if ('name' in value) return String(value.name)
  }
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'string' ? value : undefined
}
