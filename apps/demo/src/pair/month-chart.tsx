import type { MonthTally } from '@onrecord/sdk/open'
import { findTicks } from '../period/time-ticks.ts'
import { listMonths } from './list-months.ts'
import { MonthTable } from './month-table.tsx'

/** Events by month: cooperation above the line, conflict below it. A table has the same for screen readers. */
export function MonthChart({ months }: { readonly months: readonly MonthTally[] }) {
  const all = listMonths(months)
  if (all.length === 0) return null
  const most = Math.max(3, ...all.flatMap(({ cooperation, conflict }) => [cooperation, conflict]))
  const start = Date.parse(`${all[0]?.month}-01`)
  const end = nextMonth(all.at(-1)?.month ?? '')
  return (
    <figure class="months">
      <div class="months-chart" aria-hidden="true">
        {findTicks({ start, end }, 6).map(({ time, label }) => (
          <span key={time} style={{ left: `${((time - start) / (end - start)) * 100}%` }}>
            {label}
          </span>
        ))}
        <Bars counts={all.map(({ cooperation }) => cooperation)} most={most} side="cooperation" />
        <Bars counts={all.map(({ conflict }) => conflict)} most={most} side="conflict" />
      </div>
      <MonthTable months={months} />
      <figcaption class="legend">
        <span class="swatch swatch-material-cooperation">cooperation, by month</span>
        <span class="swatch swatch-material-conflict">conflict</span>
      </figcaption>
    </figure>
  )
}

interface BarsProperties {
  readonly counts: readonly number[]
  readonly most: number
  readonly side: 'cooperation' | 'conflict'
}

/** A bar for each month: a block for each event, from the line. */
function Bars({ counts, most, side }: BarsProperties) {
  return (
    <svg
      class={`bars-${side}`}
      viewBox={`0 0 ${counts.length} ${most}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.flatMap((count, month) =>
        Array.from({ length: count }, (_, slot) => (
          <rect
            key={`${month} ${slot}`}
            class={`fill-${side}`}
            x={month + 0.06}
            y={side === 'cooperation' ? most - slot - 1 + 0.06 : slot}
            width={0.88}
            height={0.94}
          />
        )),
      )}
    </svg>
  )
}

/** The first instant after a month. */
const nextMonth = (month: string): number =>
  Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
