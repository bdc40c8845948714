import type { TimeSpan } from '../period/span.ts'
import type { Mark } from './mark.ts'

/** The marks of a lane in columns: those of a column are stacked in the order of time, from the axis. */
export interface LaneLayout {
  readonly marks: readonly Mark[]
  /** The width of a column, in pixels. */
  readonly column: number
  /** The height of a mark, in pixels. */
  readonly step: number
  /** The index of the first mark of each column, and their number. */
  readonly first: Int32Array
  readonly count: Int32Array
}

/**
 * Stack the marks of a lane in columns of equal width, of which the last takes what is left.
 *
 * @param marks
 *   By the middle of their dates.
 * @param column
 *   The width of a column, in pixels.
 */
export function layOutLane(
  marks: readonly Mark[],
  { start, end }: TimeSpan,
  width: number,
  height: number,
  column: number,
): LaneLayout {
  const columns = Math.max(1, Math.floor(width / column))
  const first = new Int32Array(columns).fill(-1)
  const count = new Int32Array(columns)
  const scale = width / (end - start) / column
  let most = 1
  for (let index = findFirst(marks, start); index < marks.length; index++) {
    const middle = marks[index]?.middle ?? end
    if (middle >= end) break
    const at = Math.min(columns - 1, Math.floor((middle - start) * scale))
    if (first[at] === -1) first[at] = index
    const number = (count[at] ?? 0) + 1
    count[at] = number
    if (number > most) most = number
  }
  return { marks, column, step: Math.min(column, height / most), first, count }
}

/** Find, by bisection, the first mark at or after a time. */
function findFirst(marks: readonly Mark[], time: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle]?.middle ?? 0) < time) low = middle + 1
    else high = middle
  }
  return low
}

/** The mark at a place of a lane: pixels from the left, and from the axis. */
export function findMark(layout: LaneLayout, x: number, fromAxis: number): Mark | undefined {
  const at = Math.floor(x / layout.column)
  const slot = Math.floor(fromAxis / layout.step)
  const isThere = fromAxis >= 0 && slot < (layout.count[at] ?? 0)
  return isThere ? layout.marks[(layout.first[at] ?? 0) + slot] : undefined
}

/** The width of columns for a number of marks: few marks are large. */
export function chooseColumn(marks: number, width: number): number {
  const room = width / Math.max(1, marks)
  return Math.min(18, Math.max(3, Math.round(room * 1.2)))
}
