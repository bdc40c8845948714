import type { Dataset } from '@onrecord/sdk/open'
import { useMemo } from 'preact/hooks'
import { formatCount } from '../words/format-count.ts'
import { ActiveFilters } from './active-filters.tsx'
import { ActorFilter } from './actor-filter.tsx'
import { CheckList } from './check-list.tsx'
import { countValues } from './count-values.ts'
import type { Filter } from './filter.ts'
import { nameStatus, nameType } from './name-value.ts'
import { PeriodFilter } from './period-filter.tsx'

interface Properties {
  readonly dataset: Dataset
  readonly filter: Filter
  readonly change: (changes: Partial<Filter>) => void
  /** The number of records that the filter lets through. */
  readonly count: number
}

/** The filters that all lists and charts share; they are in the address. */
export function FilterBar({ dataset, filter, change, count }: Properties) {
  const values = useMemo(() => countValues(dataset), [dataset])
  const titles = useMemo(
    () => new Map(dataset.sources.map(({ id, title }) => [id, title])),
    [dataset],
  )
  return (
    <section class="filters" aria-label="Filters">
      <details>
        <summary>Filter</summary>
        <div class="filter-panel">
          <ActorFilter dataset={dataset} filter={filter} change={change} />
          <PeriodFilter filter={filter} change={change} />
          <CheckList
            legend="What was done"
            values={values.types}
            name={nameType}
            chosen={filter.types}
            choose={(types) => change({ types })}
          />
          <CheckList
            legend="How it was said"
            values={values.attitudes}
            chosen={filter.attitudes}
            choose={(attitudes) => change({ attitudes })}
          />
          <CheckList
            legend="Whether it took place"
            values={values.statuses}
            name={nameStatus}
            chosen={filter.statuses}
            choose={(statuses) => change({ statuses })}
          />
          <CheckList
            legend="Source"
            values={values.sources}
            name={(id) => titles.get(id) ?? id}
            chosen={filter.sources}
            choose={(sources) => change({ sources })}
          />
        </div>
      </details>
      <ActiveFilters dataset={dataset} filter={filter} change={change} />
      <p class="filter-count" role="status">
        {formatCount(count, 'record')}
      </p>
    </section>
  )
}
