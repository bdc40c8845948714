import type { Dataset } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'
import { listEntries } from '../dataset/list-entries.ts'
import { statusOf } from '../dataset/status-of.ts'
import type { Filter } from './filter.ts'

type Test = (entry: Entry) => boolean

/** The quotes and events that a filter lets through, by date, those without a date last. */
export function filterEntries(dataset: Dataset, filter: Filter): readonly Entry[] {
  const tests = [
    ...testActors(dataset, filter),
    ...testKinds(filter),
    ...testStatuses(filter),
    ...testSources(dataset, filter),
    ...testPeriod(dataset, filter),
  ]
  return listEntries(dataset).filter((entry) => tests.every((test) => test(entry)))
}

function testActors({ actors, quotes, events }: Dataset, filter: Filter): Test[] {
  if (filter.actors.length === 0) return []
  if (!filter.actors.every((id) => actors.has(id))) return [() => false]
  const parties = [...filter.actors, { including: 'officials' }] as const
  return [isAmong(quotes.involving(...parties), events.involving(...parties))]
}

function testKinds({ types, attitudes }: Filter): Test[] {
  if (types.length + attitudes.length === 0) return []
  return [
    ({ kind, record }) =>
      kind === 'event'
        ? types.includes(record.type)
        : record.cue !== null && attitudes.includes(record.cue.attitude),
  ]
}

const testStatuses = ({ statuses }: Filter): Test[] =>
  statuses.length === 0 ? [] : [(entry) => statuses.includes(statusOf(entry))]

function testSources({ sources, quotes, events }: Dataset, filter: Filter): Test[] {
  if (filter.sources.length === 0) return []
  const known = sources.filter(({ id }) => filter.sources.includes(id))
  if (known.length === 0) return [() => false]
  return [isAmong(quotes.attestedBy(...known), events.attestedBy(...known))]
}

/** A period that ends before it begins has nothing. */
function testPeriod({ quotes, events }: Dataset, { from, to }: Filter): Test[] {
  if (from === undefined && to === undefined) return []
  try {
    const period = [from ?? '0000', to ?? '9999'] as const
    return [isAmong(quotes.between(...period), events.between(...period))]
  } catch (error) {
    if (error instanceof RangeError) return [() => false]
    throw error
  }
}

function isAmong(quotes: Iterable<object>, events: Iterable<object>): Test {
  const records = new Set([...quotes, ...events])
  return ({ record }) => records.has(record)
}
