import type { Signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { moveSpan, type TimeSpan } from './span.ts'

interface Drag {
  readonly part: 'start' | 'end' | 'window'
  readonly from: number
  readonly span: TimeSpan
}

const shortest = 7 * 86_400_000

/** Draw, move and stretch the chosen time with a pointer: by its ends, by its middle, or anew outside of it. */
export function useBrush(
  strip: RefObject<HTMLElement | null>,
  all: TimeSpan,
  chosen: Signal<TimeSpan>,
) {
  const drag = useRef<Drag | undefined>(undefined)
  const timeAt = ({ clientX }: PointerEvent): number => {
    const { left = 0, width = 1 } = strip.current?.getBoundingClientRect() ?? {}
    return all.start + ((clientX - left) / width) * (all.end - all.start)
  }
  const begin = (event: PointerEvent): Drag => {
    const time = timeAt(event)
    const span = chosen.value
    const side = event.target instanceof HTMLElement ? event.target.dataset.side : undefined
    if (side === 'start' || side === 'end') return { part: side, from: time, span }
    const isAll = span.start <= all.start && span.end >= all.end
    if (!isAll && time > span.start && time < span.end) return { part: 'window', from: time, span }
    return { part: 'end', from: time, span: { start: time, end: time } }
  }
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return
      drag.current = begin(event)
      strip.current?.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent) {
      if (!drag.current) return
      const { part, from, span } = drag.current
      const time = timeAt(event)
      if (part === 'window') chosen.value = moveSpan(span, time - from, all)
      else chosen.value = stretch(span, part, time, all)
    },
    onPointerUp() {
      drag.current = undefined
    },
    onPointerCancel() {
      drag.current = undefined
    },
  }
}

/** Put one end of a stretch elsewhere; past the other end it becomes that end. */
function stretch(span: TimeSpan, side: 'start' | 'end', time: number, all: TimeSpan): TimeSpan {
  const fixed = side === 'start' ? span.end : span.start
  const start = Math.max(Math.min(fixed, time), all.start)
  const end = Math.min(Math.max(fixed, time), all.end)
  return end - start >= shortest
    ? { start, end }
    : moveSpan({ start, end: start + shortest }, 0, all)
}
