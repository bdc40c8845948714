import type { Period } from './period.ts'

/** Records by the month of their date, such as `2018-02`, in order; and those whose date is in no single month. */
export interface Months<Item> extends ReadonlyMap<string, readonly Item[]> {
  /** The records whose date spans more than a month. */
  readonly coarser: readonly Item[]
  /** The records without a date. */
  readonly undated: readonly Item[]
}

/** Group records by month. */
export function groupMonths<Item extends { readonly date: Period | null }>(
  items: Iterable<Item>,
): Months<Item> {
  const coarser: Item[] = []
  const undated: Item[] = []
  const months = new Map<string, Item[]>()
  for (const item of items) {
    const month = item.date?.start.slice(0, 7)
    if (month === undefined) undated.push(item)
    else if (item.date?.end.slice(0, 7) !== month) coarser.push(item)
    else if (months.has(month)) months.get(month)?.push(item)
    else months.set(month, [item])
  }
  const inOrder = [...months].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.assign(new Map(inOrder), { coarser, undated })
}
