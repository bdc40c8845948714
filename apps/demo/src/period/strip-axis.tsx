import { useMemo } from 'preact/hooks'
import type { TimeSpan } from './span.ts'
import { findTicks } from './time-ticks.ts'

/** The years under a strip. */
export function StripAxis({ all }: { readonly all: TimeSpan }) {
  const length = all.end - all.start
  const ticks = useMemo(
    () => findTicks(all, 6).filter(({ time }) => (time - all.start) / length < 0.95),
    [all],
  )
  return (
    <div class="strip-axis" aria-hidden="true">
      {ticks.map(({ time, label }) => (
        <span key={time} style={{ left: `${((time - all.start) / length) * 100}%` }}>
          {label}
        </span>
      ))}
    </div>
  )
}
