import type { Entry } from '../dataset/entry.ts'
import { statusOf } from '../dataset/status-of.ts'
import { spanOf } from '../period/span.ts'

/** How marks are coloured: quotes by how much of the words is given, events by cooperation and conflict. */
export const styles = [
  'direct',
  'mixed',
  'indirect',
  'material-cooperation',
  'verbal-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const

/** A record on a timeline; times are in milliseconds since 1970 in UTC. */
export interface Mark {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  readonly middle: number
  readonly style: (typeof styles)[number]
  /** What is planned, may be or did not take place is drawn as an outline. */
  readonly isFact: boolean
}

/** The marks of the two lanes of a timeline, by the middle of their dates. */
export interface Lanes {
  readonly quotes: readonly Mark[]
  readonly events: readonly Mark[]
}

/** Make marks of the records that have a date. */
export function makeLanes(entries: readonly Entry[]): Lanes {
  const marks = entries.flatMap(toMark).sort((a, b) => a.middle - b.middle)
  return {
    quotes: marks.filter(({ entry }) => entry.kind === 'quote'),
    events: marks.filter(({ entry }) => entry.kind === 'event'),
  }
}

function toMark(entry: Entry): Mark[] {
  if (!entry.date) return []
  const { start, end } = spanOf(entry.date)
  const style = entry.kind === 'event' ? entry.record.quadClass : entry.record.kind
  const isFact = statusOf(entry) === 'actual'
  return [{ entry, start, end, middle: (start + end) / 2, style, isFact }]
}
