import { useMemo } from 'preact/hooks'
import { formatAddress } from '../address/format-address.ts'
import { controlFilter } from '../filters/control-filter.ts'
import { writeFilter } from '../filters/filter-address.ts'
import { FilterBar } from '../filters/filter-bar.tsx'
import { filterEntries } from '../filters/filter-entries.ts'
import { RecordList } from '../record/record-list.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { formatCount } from '../words/format-count.ts'
import { findPlaces } from './places.ts'
import { WorldMap } from './world-map.tsx'

/** Where things were said and done, as far as sources name a place whose coordinates are known. */
export function View({ dataset, parameters }: ViewProperties) {
  const { filter, change } = controlFilter(parameters)
  const entries = useMemo(() => filterEntries(dataset, filter), [dataset, parameters])
  const places = useMemo(() => findPlaces(dataset, entries), [dataset, entries])
  const chosen = places.find(({ id }) => id === parameters.get('id'))
  const located = places.flatMap((place) => place.entries)
  const addressOf = ({ id }: { readonly id: string }) =>
    formatAddress({ view: 'map', ...(id !== chosen?.id && { id }), ...writeFilter(filter) })
  return (
    <>
      <ViewHeading title="Map" {...(chosen && { context: chosen.name })}>
        <p class="standfirst">
          {formatCount(located.length, 'record')} of {entries.length}{' '}
          {located.length === 1 ? 'names' : 'name'} a place whose coordinates are known.
        </p>
      </ViewHeading>
      <FilterBar dataset={dataset} filter={filter} change={change} count={located.length} />
      <WorldMap places={places} chosen={chosen?.id} addressOf={addressOf} />
      <ul class="places" aria-label="Places">
        {places.map((place) => (
          <li key={place.id}>
            <a href={addressOf(place)} aria-current={place === chosen ? 'true' : undefined}>
              <bdi>{place.name}</bdi>
            </a>{' '}
            <span class="soft">{place.entries.length}</span>
          </li>
        ))}
      </ul>
      <h2 class="list-heading">{chosen ? <bdi>{chosen.name}</bdi> : 'Records with a place'}</h2>
      <RecordList
        dataset={dataset}
        entries={chosen?.entries ?? located}
        label="Records with a place"
      />
    </>
  )
}
