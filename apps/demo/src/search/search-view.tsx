import { useMemo } from 'preact/hooks'
import { controlFilter } from '../filters/control-filter.ts'
import { FilterBar } from '../filters/filter-bar.tsx'
import { FoundWords } from '../record/marked.tsx'
import { RecordList } from '../record/record-list.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { FoundActors } from './found-actors.tsx'
import { searchRecords } from './search-records.ts'

/** What is found for the words in the address: actors, then quotes and events, best first. */
export function View({ dataset, parameters }: ViewProperties) {
  const words = parameters.get('q') ?? ''
  const { filter, change } = controlFilter(parameters)
  const { actors, entries, found, similar } = useMemo(
    () => searchRecords(dataset, words, filter),
    [dataset, parameters],
  )
  return (
    <>
      <ViewHeading title={words.trim() === '' ? 'All records' : `“${words}”`}>
        {similar.length > 0 && (
          <p class="standfirst">
            No record has these words as you typed them. These have <bdi>{similar.join(', ')}</bdi>.
          </p>
        )}
      </ViewHeading>
      <FilterBar dataset={dataset} filter={filter} change={change} count={entries.length} />
      <FoundWords.Provider value={found}>
        <FoundActors hits={actors} />
        <RecordList dataset={dataset} entries={entries} label="Quotations and events" />
      </FoundWords.Provider>
    </>
  )
}
