import { useMemo } from 'preact/hooks'
import { controlFilter } from '../filters/control-filter.ts'
import { FilterBar } from '../filters/filter-bar.tsx'
import { filterEntries } from '../filters/filter-entries.ts'
import { PeriodStrip } from '../period/period-strip.tsx'
import { zoomSpan } from '../period/span.ts'
import { usePeriod } from '../period/use-period.ts'
import { RecordList } from '../record/record-list.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { formatCount } from '../words/format-count.ts'
import { Legend } from './legend.tsx'
import { TimelineChart } from './timeline-chart.tsx'

/** What was said and done over time: a chart, and the list of what it shows. */
export function View({ dataset, parameters }: ViewProperties) {
  const { filter, addressOf, change } = controlFilter(parameters)
  const anyTime = useMemo(
    () => filterEntries(dataset, { ...filter, from: undefined, to: undefined }),
    [dataset, addressOf({ from: undefined, to: undefined })],
  )
  const entries = useMemo(() => filterEntries(dataset, filter), [dataset, parameters])
  const [all, chosen] = usePeriod(anyTime, filter, addressOf)
  const undated = anyTime.filter(({ date }) => date === null).length
  const zoom = (factor: number) => {
    const { start, end } = chosen.value
    chosen.value = zoomSpan(chosen.value, factor, (start + end) / 2, all)
  }
  return (
    <>
      <ViewHeading title="Timeline">
        <p class="standfirst">
          What was said stands above the line, what was done below it. Each square is a record.
        </p>
      </ViewHeading>
      <FilterBar dataset={dataset} filter={filter} change={change} count={entries.length} />
      <div class="chart-head">
        <Legend />
        <fieldset class="zoom">
          <legend class="hidden">Zoom</legend>
          <button type="button" aria-label="Zoom in" onClick={() => zoom(0.5)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => zoom(2)}>
            −
          </button>
          <button type="button" onClick={() => (chosen.value = all)}>
            All
          </button>
        </fieldset>
      </div>
      <TimelineChart entries={anyTime} all={all} chosen={chosen} />
      <PeriodStrip entries={anyTime} all={all} chosen={chosen} />
      {undated > 0 && (
        <p class="chart-note">
          {formatCount(undated, 'record')} without a date {undated === 1 ? 'is' : 'are'} in the list
          alone
          {filter.from || filter.to ? ', while no period is chosen' : ''}.
        </p>
      )}
      <h2 class="list-heading">Records shown</h2>
      <RecordList dataset={dataset} entries={entries} label="Records shown" />
    </>
  )
}
