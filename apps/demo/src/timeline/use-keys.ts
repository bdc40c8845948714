import type { Signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { moveSpan, type TimeSpan, zoomSpan } from '../period/span.ts'
import type { Lanes, Mark } from './mark.ts'

interface Options {
  readonly lanes: Lanes
  readonly all: TimeSpan
  readonly chosen: Signal<TimeSpan>
  /** The mark that keys have chosen. */
  readonly mark: Mark | undefined
  readonly setMark: (mark: Mark | undefined) => void
  readonly open: (mark: Mark | undefined) => void
}

/** Go from mark to mark, open one, and zoom, by keys. */
export function useKeys({ lanes, all, chosen, mark, setMark, open }: Options) {
  const marks = useMemo(
    () => [...lanes.quotes, ...lanes.events].sort((a, b) => a.middle - b.middle),
    [lanes],
  )
  const choose = (index: number) => {
    const next = marks[Math.min(Math.max(index, 0), marks.length - 1)]
    setMark(next)
    if (next) chosen.value = reveal(next.middle, chosen.value, all)
  }
  const step = (by: 1 | -1) => {
    const { start, end } = chosen.value
    if (mark) choose(marks.indexOf(mark) + by)
    else if (by > 0) choose(marks.findIndex(({ middle }) => middle >= start))
    else choose(marks.findLastIndex(({ middle }) => middle < end))
  }
  const zoom = (factor: number) => {
    const { start, end } = chosen.value
    chosen.value = zoomSpan(chosen.value, factor, mark?.middle ?? (start + end) / 2, all)
  }
  const actions = new Map<string, () => void>([
    ['ArrowRight', () => step(1)],
    ['ArrowLeft', () => step(-1)],
    ['Home', () => choose(0)],
    ['End', () => choose(marks.length - 1)],
    ['Enter', () => open(mark)],
    ['Escape', () => setMark(undefined)],
    ['+', () => zoom(0.6)],
    ['=', () => zoom(0.6)],
    ['-', () => zoom(1 / 0.6)],
    ['0', () => (chosen.value = all)],
  ])
  return {
    onKeyDown(event: KeyboardEvent) {
      const action =
        event.ctrlKey || event.metaKey || event.altKey ? undefined : actions.get(event.key)
      if (!action) return
      event.preventDefault()
      action()
    },
  }
}

/** The stretch moved as little as needed to have an instant. */
function reveal(time: number, span: TimeSpan, all: TimeSpan): TimeSpan {
  const margin = (span.end - span.start) / 20
  if (time < span.start) return moveSpan(span, time - span.start - margin, all)
  return time >= span.end ? moveSpan(span, time - span.end + margin, all) : span
}
