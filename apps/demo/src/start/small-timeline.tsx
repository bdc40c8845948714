import { useMemo } from 'preact/hooks'
import { formatAddress } from '../address/format-address.ts'
import type { Entry } from '../dataset/entry.ts'
import { findExtent } from '../period/extent.ts'
import { findTicks } from '../period/time-ticks.ts'
import { countSides } from './count-sides.ts'

const bins = 60

/** All records over time in one picture, which leads to the timeline. */
export function SmallTimeline({ entries }: { readonly entries: readonly Entry[] }) {
  const [extent, counts, most] = useMemo(() => {
    const dense = findExtent(skipEarly(entries))
    const counted = countSides(entries, dense, bins)
    return [dense, counted, Math.max(3, ...counted.flat())] as const
  }, [entries])
  const length = extent.end - extent.start
  return (
    <section aria-labelledby="small-timeline">
      <h2 id="small-timeline">
        <a href={formatAddress({ view: 'timeline' })}>Over time</a>
      </h2>
      <div class="small-timeline" aria-hidden="true">
        {findTicks(extent, 6).map(({ time, label }) =>
          (time - extent.start) / length < 0.95 ? (
            <span key={time} style={{ left: `${((time - extent.start) / length) * 100}%` }}>
              {label}
            </span>
          ) : null,
        )}
        <svg viewBox={`0 0 ${bins} ${most * 2}`} preserveAspectRatio="none" aria-hidden="true">
          {counts.map(([said, cooperation, conflict], bin) => (
            <g key={bin}>
              <Bar side="said" x={bin} y={most - said} height={said} />
              <Bar side="cooperation" x={bin} y={most} height={cooperation} />
              <Bar side="conflict" x={bin} y={most + cooperation} height={conflict} />
            </g>
          ))}
        </svg>
      </div>
      <p class="legend">
        <span class="swatch swatch-direct">said</span>
        <span class="swatch swatch-material-cooperation">cooperation</span>
        <span class="swatch swatch-material-conflict">conflict</span>
      </p>
    </section>
  )
}

interface BarProperties {
  readonly side: string
  readonly x: number
  readonly y: number
  readonly height: number
}

const Bar = ({ side, x, y, height }: BarProperties) =>
  height === 0 ? null : (
    <rect class={`fill-${side}`} x={x + 0.08} y={y} width={0.84} height={height} />
  )

/** Without the first tenth, which may be spread over many years before the others. */
function skipEarly(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.filter(({ date }) => date !== null)
  return dated.slice(Math.floor(dated.length / 10))
}
