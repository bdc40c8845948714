import { type Signal, useSignalEffect } from '@preact/signals'
import { useMemo, useRef, useState } from 'preact/hooks'
import { goTo } from '../address/address.ts'
import { linkRecord } from '../address/links.ts'
import { Tip } from '../chart/tip.tsx'
import { useCanvas } from '../chart/use-canvas.ts'
import type { Entry } from '../dataset/entry.ts'
import type { TimeSpan } from '../period/span.ts'
import { describeMark } from './describe-mark.ts'
import { drawTimeline } from './draw-timeline.ts'
import { findBox, type Geometry, layOutTimeline, markAt } from './geometry.ts'
import { type Mark, makeLanes } from './mark.ts'
import { useGestures } from './use-gestures.ts'
import { useKeys } from './use-keys.ts'

interface Properties {
  readonly entries: readonly Entry[]
  readonly all: TimeSpan
  readonly chosen: Signal<TimeSpan>
}

const help =
  'Timeline of quotations and events. Left and right go from record to record, Enter opens one, plus and minus zoom. The list below has the same records.'

/** Quotes above and events below a line of time, drawn on a canvas; pointers and keys zoom, move and choose. */
export function TimelineChart({ entries, all, chosen }: Properties) {
  const lanes = useMemo(() => makeLanes(entries), [entries])
  const geometry = useRef<Geometry>(undefined)
  const [mark, setMark] = useState<Mark>()
  const [canvas, redraw] = useCanvas((surface) => {
    const { width, height } = surface
    geometry.current = layOutTimeline(lanes, chosen.peek(), width, height)
    drawTimeline(surface, geometry.current, mark)
  })
  useSignalEffect(() => {
    if (chosen.value) redraw()
  })
  const open = (found: Mark | undefined) => {
    if (found) goTo(linkRecord(found.entry))
  }
  const gestures = useGestures({
    all,
    chosen,
    point: (x, y) => setMark(geometry.current && markAt(geometry.current, x, y)),
    open: (x, y) => open(geometry.current && markAt(geometry.current, x, y)),
  })
  const keys = useKeys({ lanes, all, chosen, mark, setMark, open })
  const box = mark && geometry.current ? findBox(geometry.current, mark) : undefined
  return (
    <figure class="timeline-chart">
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move through the marks, and zoom
        tabIndex={0}
        role="application"
        aria-roledescription="timeline"
        aria-label={help}
        class={mark ? 'chart is-over' : 'chart'}
        {...gestures}
        {...keys}
        onBlur={() => setMark(undefined)}
      >
        <canvas ref={canvas} />
      </div>
      <span class="lane-label lane-said" aria-hidden="true">
        Said
      </span>
      <span class="lane-label lane-done" aria-hidden="true">
        Done
      </span>
      {mark && box && (
        <Tip x={box[0] + box[2] / 2} y={box[1]} width={geometry.current?.width ?? 0}>
          {describeMark(mark)}
        </Tip>
      )}
      <p class="hidden" role="status">
        {mark && describeMark(mark)}
      </p>
    </figure>
  )
}
