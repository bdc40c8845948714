import type { Signal } from '@preact/signals'
import { formatDay } from '../words/format-day.ts'
import { dayAt, lastDayOf, type TimeSpan } from './span.ts'

interface Properties {
  readonly side: 'start' | 'end'
  readonly all: TimeSpan
  readonly chosen: Signal<TimeSpan>
  /** Where it stands, in percent of all time. */
  readonly position: number
}

/** Keys move an end by a month, with Page Up and Page Down by a year. */
const steps = new Map([
  ['ArrowLeft', -30],
  ['ArrowDown', -30],
  ['ArrowRight', 30],
  ['ArrowUp', 30],
  ['PageDown', -365],
  ['PageUp', 365],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
])
const day = 86_400_000

/** An end of the chosen time, which keys move. */
export function PeriodHandle({ side, all, chosen, position }: Properties) {
  const { start, end } = chosen.value
  const move = (days: number) => {
    const time = Math.min(Math.max(chosen.value[side] + days * day, all.start), all.end)
    const moved = { ...chosen.value, [side]: time }
    if (moved.end - moved.start >= 7 * day) chosen.value = moved
  }
  const first = side === 'start' ? all.start : start
  const last = side === 'start' ? end : all.end
  return (
    <div
      class={`strip-handle strip-${side}`}
      data-side={side}
      role="slider"
      tabIndex={0}
      aria-label={side === 'start' ? 'First day shown' : 'Last day shown'}
      aria-valuemin={Math.round(first / day)}
      aria-valuemax={Math.round(last / day)}
      aria-valuenow={Math.round(chosen.value[side] / day)}
      aria-valuetext={formatDay(side === 'start' ? dayAt(start) : lastDayOf({ start, end }))}
      style={{ left: `${position}%` }}
      onKeyDown={(event) => {
        const days = steps.get(event.key)
        if (days === undefined) return
        event.preventDefault()
        move(days)
      }}
    />
  )
}
