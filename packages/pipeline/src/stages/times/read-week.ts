import { shiftDay, weekOf } from '@onrecord/schema'
import type { ParsedComponents } from 'chrono-node'
import { digits } from './days.ts'

const steps: Readonly<Record<string, number>> = { last: -7, this: 0, next: 7 }

/** The ISO 8601 week of an expression: "last week" counts from the reference day, any other is that of the parsed day. */
export function readWeek(
  components: ParsedComponents,
  words: string,
  reference: string | null,
): string {
  const frame = /^(?:earlier |later )?(this|last|next) week$/i.exec(words)?.[1]?.toLowerCase()
  const step = frame === undefined ? undefined : steps[frame]
  const day =
    step !== undefined && reference !== null ? shiftDay(reference, step) : readDay(components)
  return (day && weekOf(day)) ?? 'XXXX'
}

const readDay = (components: ParsedComponents): string =>
  [
    digits(components.get('year'), 4),
    digits(components.get('month'), 2),
    digits(components.get('day'), 2),
  ].join('-')
