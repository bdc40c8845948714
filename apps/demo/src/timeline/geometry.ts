import type { TimeSpan } from '../period/span.ts'
import { chooseColumn, findMark, type LaneLayout, layOutLane } from './lay-out.ts'
import type { Lanes, Mark } from './mark.ts'

/** Half of the height of the band between the lanes, which has the axis, in pixels. */
export const axisHalf = 13

/** Where everything is on a timeline, in pixels. */
export interface Geometry {
  readonly span: TimeSpan
  readonly width: number
  readonly axis: number
  readonly quotes: LaneLayout
  readonly events: LaneLayout
}

/** Lay out a timeline: quotes above the axis, events below it. Lanes share the height by what they have. */
export function layOutTimeline(
  lanes: Lanes,
  span: TimeSpan,
  width: number,
  height: number,
): Geometry {
  const most = Math.max(lanes.quotes.length, lanes.events.length)
  const column = chooseColumn(most, width)
  const axis = Math.round(height / 2)
  const lane = height / 2 - axisHalf - 4
  return {
    span,
    width,
    axis,
    quotes: layOutLane(lanes.quotes, span, width, lane, column),
    events: layOutLane(lanes.events, span, width, lane, column),
  }
}

/** The mark at a point, if there is one. */
export function markAt({ axis, quotes, events }: Geometry, x: number, y: number): Mark | undefined {
  return y < axis
    ? findMark(quotes, x, axis - axisHalf - y)
    : findMark(events, x, y - axis - axisHalf)
}

/** The box of the mark at a place of a column. */
export function boxOf(
  { axis }: Geometry,
  lane: LaneLayout,
  isAbove: boolean,
  at: number,
  slot: number,
): readonly [x: number, y: number, width: number, height: number] {
  const { column, step } = lane
  const gap = column >= 6 ? 1 : column >= 4 ? 0.5 : 0
  const high = Math.max(step - (step >= 4 ? 1 : 0), 0.6)
  const y = isAbove ? axis - axisHalf - slot * step - high : axis + axisHalf + slot * step
  return [at * column, y, column - gap, high]
}

/** The box of a mark, if it is shown. */
export function findBox(geometry: Geometry, mark: Mark): ReturnType<typeof boxOf> | undefined {
  const isAbove = mark.entry.kind === 'quote'
  const lane = isAbove ? geometry.quotes : geometry.events
  const { start, end } = geometry.span
  if (mark.middle < start || mark.middle >= end) return undefined
  const at = Math.min(
    lane.first.length - 1,
    Math.floor((((mark.middle - start) / (end - start)) * geometry.width) / lane.column),
  )
  const first = lane.first[at] ?? -1
  const slot = lane.marks.indexOf(mark, Math.max(0, first)) - first
  return first < 0 || slot < 0 ? undefined : boxOf(geometry, lane, isAbove, at, slot)
}
