import type { Colours } from '../chart/colours.ts'
import type { Surface } from '../chart/use-canvas.ts'
import { findTicks } from '../period/time-ticks.ts'
import { axisHalf, boxOf, findBox, type Geometry } from './geometry.ts'
import type { LaneLayout } from './lay-out.ts'
import { type Mark, styles } from './mark.ts'

/** So many marks at most have a line for the days that a date may be. */
const fewMarks = 300

/** Draw a timeline, with one mark that is pointed at or chosen by keys. */
export function drawTimeline(surface: Surface, geometry: Geometry, chosen: Mark | undefined): void {
  drawAxis(surface, geometry)
  for (const lane of [geometry.quotes, geometry.events]) drawLane(surface, geometry, lane)
  if (chosen) drawChosen(surface, geometry, chosen)
}

function drawAxis({ context, width, height, colours }: Surface, { span, axis }: Geometry): void {
  context.font = '500 12px Inter, system-ui, sans-serif'
  context.textBaseline = 'middle'
  for (const { time, label, isMajor } of findTicks(span, width / 90)) {
    const x = Math.round(((time - span.start) / (span.end - span.start)) * width) + 0.5
    context.fillStyle = colours.line
    context.fillRect(x, isMajor ? 0 : axis - axisHalf, 1, isMajor ? height : 2 * axisHalf)
    context.fillStyle = isMajor ? colours.ink : colours.soft
    if (x + context.measureText(label).width + 6 < width) context.fillText(label, x + 5, axis + 0.5)
  }
}

function drawLane(surface: Surface, geometry: Geometry, lane: LaneLayout): void {
  const { context, colours } = surface
  const isAbove = lane === geometry.quotes
  const solid = new Map<string, Path2D>(styles.map((style) => [style, new Path2D()]))
  const hollow = new Map<string, Path2D>(styles.map((style) => [style, new Path2D()]))
  const isFew = lane.marks.length <= fewMarks
  for (let at = 0; at < lane.first.length; at++) {
    const number = lane.count[at] ?? 0
    for (let slot = 0; slot < number; slot++) {
      const mark = lane.marks[(lane.first[at] ?? 0) + slot]
      if (!mark) continue
      const box = boxOf(geometry, lane, isAbove, at, slot)
      if (isFew) drawDays(surface, geometry, mark, box)
      const path = (mark.isFact || !isFew ? solid : hollow).get(mark.style)
      if (isFew) path?.roundRect(...box, 2)
      else path?.rect(...box)
    }
  }
  for (const style of styles) {
    const colour = colourOf(style, colours)
    context.fillStyle = colour
    context.fill(solid.get(style) ?? new Path2D())
    context.strokeStyle = colour
    context.lineWidth = 1.5
    context.stroke(hollow.get(style) ?? new Path2D())
  }
}

/** A line over the days that an imprecise date may be. */
function drawDays(
  { context, colours }: Surface,
  { span, width }: Geometry,
  { start, end }: Mark,
  [x, y, , height]: readonly [number, number, number, number],
): void {
  const scale = width / (span.end - span.start)
  const from = (start - span.start) * scale
  const to = (end - span.start) * scale
  if (to - from < 18) return
  context.fillStyle = colours['strong-line']
  context.globalAlpha = 0.45
  context.fillRect(Math.min(from, x), y + height / 2 - 0.5, to - Math.min(from, x), 1)
  context.globalAlpha = 1
}

function drawChosen({ context, colours }: Surface, geometry: Geometry, mark: Mark): void {
  const box = findBox(geometry, mark)
  if (!box) return
  const [x, y, width, height] = box
  context.strokeStyle = colours.paper
  context.lineWidth = 5
  context.strokeRect(x - 2, y - 2, width + 4, height + 4)
  context.strokeStyle = colours.focus
  context.lineWidth = 2
  context.strokeRect(x - 2, y - 2, width + 4, height + 4)
}

/** Colours that the legend and the cards have as well. */
function colourOf(style: Mark['style'], colours: Colours): string {
  switch (style) {
    case 'direct':
      return colours.said
    case 'mixed':
    case 'indirect':
      return colours['said-light']
    case 'material-cooperation':
      return colours.cooperation
    case 'verbal-cooperation':
      return colours['cooperation-light']
    case 'verbal-conflict':
      return colours['conflict-light']
    case 'material-conflict':
      return colours.conflict
  }
}
