import type { Dataset } from '@onrecord/sdk/open'
import type { Filter, FilterList } from './filter.ts'
import { nameStatus, nameType } from './name-value.ts'

interface Properties {
  readonly dataset: Dataset
  readonly filter: Filter
  readonly change: (changes: Partial<Filter>) => void
}

interface Chip {
  readonly label: string
  readonly without: Partial<Filter>
}

const none: Filter = {
  actors: [],
  types: [],
  attitudes: [],
  statuses: [],
  sources: [],
  from: undefined,
  to: undefined,
}

/** What the records are filtered by, each with a button that takes it away. */
export function ActiveFilters({ dataset, filter, change }: Properties) {
  const chips = listChips(dataset, filter)
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label="Active filters">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <button type="button" class="chip" onClick={() => change(without)}>
            <bdi>{label}</bdi> <span aria-hidden="true">×</span>
            <span class="hidden"> remove</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="quiet" onClick={() => change(none)}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  )
}

function listChips({ actors, sources }: Dataset, filter: Filter): readonly Chip[] {
  const list = (name: FilterList, label: (value: string) => string): Chip[] =>
    filter[name].map((value) => ({
      label: label(value),
      without: { [name]: filter[name].filter((each) => each !== value) },
    }))
  return [
    ...list('actors', (id) => (actors.has(id) ? actors.get(id).name : id)),
    ...list('types', nameType),
    ...list('attitudes', String),
    ...list('statuses', nameStatus),
    ...list('sources', (id) => sources.find((source) => source.id === id)?.title ?? id),
    ...(filter.from ? [{ label: `from ${filter.from}`, without: { from: undefined } }] : []),
    ...(filter.to ? [{ label: `to ${filter.to}`, without: { to: undefined } }] : []),
  ]
}
