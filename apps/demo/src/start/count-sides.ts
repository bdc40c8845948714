import type { Entry } from '../dataset/entry.ts'
import { countBins } from '../period/count-bins.ts'
import type { TimeSpan } from '../period/span.ts'

/** How many records of a stretch of time are said, are cooperation, and are conflict. */
export type Sides = readonly [said: number, cooperation: number, conflict: number]

/** Count the records in stretches of equal length. */
export function countSides(
  entries: readonly Entry[],
  span: TimeSpan,
  bins: number,
): readonly Sides[] {
  const isCooperation = ({ kind, record }: Entry) =>
    kind === 'event' && record.quadClass.endsWith('cooperation')
  const said = countBins(
    entries.filter(({ kind }) => kind === 'quote'),
    span,
    bins,
  )
  const cooperation = countBins(entries.filter(isCooperation), span, bins)
  const all = countBins(entries, span, bins)
  return all.map((count, bin) => {
    const [words, close] = [said[bin] ?? 0, cooperation[bin] ?? 0]
    return [words, close, count - words - close]
  })
}
