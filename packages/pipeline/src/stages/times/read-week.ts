import type { ParsedComponents } from 'chrono-node'
import { shift, weekOf } from './days.ts'

/** The ISO 8601 week that chrono-node read, "last week" counted from a day. */
export function readWeek(
  components: ParsedComponents,
  words: string,
  reference: string | null,
): string {
  const weeks = /^(?:earlier |later )?(this|last|next) week$/i.exec(words)?.[1]?.toLowerCase()
  if (weeks !== undefined && reference !== null)
    return weekOf(shift(reference, weeks === 'this' ? 0 : weeks === 'last' ? -7 : 7))
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (part) => components.get(part) ?? 1,
  )
  return weekOf(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).toISOString().slice(0, 10))
}
