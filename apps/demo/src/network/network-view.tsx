import { useMemo } from 'preact/hooks'
import { narrowDataset } from '../dataset/narrow-dataset.ts'
import { controlFilter } from '../filters/control-filter.ts'
import { FilterBar } from '../filters/filter-bar.tsx'
import { filterEntries } from '../filters/filter-entries.ts'
import { PeriodStrip } from '../period/period-strip.tsx'
import { usePeriod } from '../period/use-period.ts'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { formatCount } from '../words/format-count.ts'
import { makeGraph } from './graph.ts'
import { NetworkChart } from './network-chart.tsx'
import { placeNodes } from './place-nodes.ts'
import { RelationTable } from './relation-table.tsx'
import { usePlay } from './use-play.ts'

/** A network with more actors than this cannot be read. */
const mostActors = 60

/** Who has to do with whom, from cooperation to conflict, moving with the time. */
export function View({ dataset, parameters }: ViewProperties) {
  const { filter, addressOf, change } = controlFilter(parameters)
  const anyTime = useMemo(
    () =>
      filterEntries(dataset, { ...filter, from: undefined, to: undefined }).filter(
        ({ kind }) => kind === 'event',
      ),
    [dataset, addressOf({ from: undefined, to: undefined })],
  )
  const [all, chosen] = usePeriod(anyTime, filter, addressOf)
  const [graph, total] = useMemo(() => {
    const { relations } = narrowDataset(dataset, anyTime)
    const network = relations.network({ including: 'officials' })
    const made = makeGraph(network, mostActors)
    placeNodes(made)
    return [made, new Set(network.flatMap(({ actors }) => actors)).size] as const
  }, [anyTime])
  const inPeriod = useMemo(() => {
    const { from, to } = filter
    const period = { ...(from && { from }), ...(to && { to }) }
    const narrowed = narrowDataset(dataset, filterEntries(dataset, filter))
    return narrowed.relations.network({ including: 'officials', ...period })
  }, [dataset, parameters])
  const [isPlaying, toggle] = usePlay(all, chosen)
  return (
    <>
      <ViewHeading title="Network">
        <p class="standfirst">
          Who did what to whom. People count for the state or body that they hold office in. Wide
          lines are many events.
        </p>
      </ViewHeading>
      <FilterBar dataset={dataset} filter={filter} change={change} count={anyTime.length} />
      <div class="chart-head">
        <ul class="legend" aria-label="Colours">
          <li class="swatch swatch-material-cooperation">mostly cooperation</li>
          <li class="swatch swatch-even">both</li>
          <li class="swatch swatch-material-conflict">mostly conflict</li>
        </ul>
        {total > graph.nodes.length && (
          <p class="label">
            {graph.nodes.length} of {formatCount(total, 'actor')}, those with the most events
          </p>
        )}
      </div>
      <NetworkChart graph={graph} all={all} chosen={chosen} />
      <div class="player">
        <button type="button" aria-pressed={isPlaying} onClick={toggle}>
          {isPlaying ? 'Pause' : 'Play'}
        </button>
        <PeriodStrip entries={anyTime} all={all} chosen={chosen} />
      </div>
      <h2 class="list-heading">Relations</h2>
      <RelationTable relations={inPeriod} />
    </>
  )
}
