import type { Dataset } from '@onrecord/schema'
import { joinLists } from '../dataset/join.ts'
import { orderFacts } from '../dataset/merge-facts.ts'
import type { Finding, Linter } from './linter.ts'

export const order: Linter = {
  name: 'order',
  scope: 'dataset',
  describe:
    'A table is not in the canonical order, by id or by date and id, or a list of ids or names is not sorted, each once.',
  level: 'error',
  *find({ dataset }) {
    const { actors, quotes, events } = orderFacts(dataset)
    const sources = [...dataset.sources].sort((a, b) => (a.id < b.id ? -1 : 1))
    yield* findMoved(dataset.sources, sources)
    yield* findMoved(dataset.actors, actors)
    yield* findMoved(dataset.quotes, quotes)
    yield* findMoved(dataset.events, events)
    for (const { record, name, list } of listLists(dataset))
      if (joinLists(list, list).join('\n') !== list.join('\n'))
        yield { record, message: `Unexpected order of ${name}, expected it sorted, each once` }
  },
}

/** Find the first record that is not where it belongs. */
function* findMoved<Record extends { id: string }>(
  records: readonly Record[],
  ordered: readonly Record[],
): Generator<Finding> {
  const index = records.findIndex(({ id }, index) => id !== ordered[index]?.id)
  const record = records[index]
  if (record !== undefined)
    yield {
      record: record.id,
      message: `Unexpected place in its table, expected "${ordered[index]?.id}" here`,
    }
}

interface NamedList {
  record: string
  name: string
  list: readonly string[]
}

function* listLists({ actors, quotes, events }: Dataset): Generator<NamedList> {
  for (const { id, aliases } of actors) yield { record: id, name: 'aliases', list: aliases }
  for (const quote of quotes)
    for (const name of ['coSpeakers', 'addressees', 'about'] as const)
      yield { record: quote.id, name, list: quote[name] }
  for (const event of events)
    for (const name of ['contexts', 'agents', 'recipients', 'quotes'] as const)
      yield { record: event.id, name, list: event[name] }
}
