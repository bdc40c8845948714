import type { Signal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { Entry } from '../dataset/entry.ts'
import { formatDay } from '../words/format-day.ts'
import { countBins } from './count-bins.ts'
import { PeriodHandle } from './period-handle.tsx'
import { dayAt, lastDayOf, type TimeSpan } from './span.ts'
import { StripAxis } from './strip-axis.tsx'
import { useBrush } from './use-brush.ts'

interface Properties {
  readonly entries: readonly Entry[]
  /** All the time that there is. */
  readonly all: TimeSpan
  /** The time that is chosen. */
  readonly chosen: Signal<TimeSpan>
}

const bins = 120

/** The number of records over all time, with the chosen part of it, to be drawn, moved and stretched. */
export function PeriodStrip({ entries, all, chosen }: Properties) {
  const strip = useRef<HTMLDivElement>(null)
  const counts = useMemo(() => countBins(entries, all, bins), [entries, all])
  const brush = useBrush(strip, all, chosen)
  const most = Math.max(1, ...counts)
  const share = (time: number) => ((time - all.start) / (all.end - all.start)) * 100
  const { start, end } = chosen.value
  return (
    <div class="period">
      <p class="period-words">
        {formatDay(dayAt(start))} – {formatDay(lastDayOf({ start, end }))}
      </p>
      <div class="strip" ref={strip} {...brush}>
        <svg
          class="strip-bars"
          viewBox={`0 0 ${bins} 100`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {counts.map((count, bin) => {
            const height = count === 0 ? 0 : 8 + (count / most) * 92
            return <rect key={bin} x={bin + 0.1} width={0.8} y={100 - height} height={height} />
          })}
        </svg>
        <div
          class="strip-window"
          style={{ left: `${share(start)}%`, right: `${100 - share(end)}%` }}
        />
        <PeriodHandle side="start" all={all} chosen={chosen} position={share(start)} />
        <PeriodHandle side="end" all={all} chosen={chosen} position={share(end)} />
        <StripAxis all={all} />
      </div>
    </div>
  )
}
