import { cite } from '@onrecord/sdk/cite'
import type { Dataset } from '@onrecord/sdk/open'
import { toActor } from '../records/actor.ts'
import { describeEvent, describeQuote } from '../records/describe-records.ts'

/** A kind of records that are resources. */
export interface RecordKind {
  /** As in `onrecord://quote/ID`. */
  readonly name: string
  readonly description: string
  readonly listIds: (dataset: Dataset) => string[]
  /** Describe the record with an id; nothing if there is none. */
  readonly read: (dataset: Dataset, id: string) => Promise<object | undefined>
}

const context = true

export const recordKinds: readonly RecordKind[] = [
  {
    name: 'source',
    description: 'A source: title, authors, day, address and rights.',
    listIds: ({ sources }) => sources.map(({ id }) => id),
    read: async (dataset, id) => {
      const source = dataset.sources.find((each) => each.id === id)
      return source && { ...source, citation: cite(source) }
    },
  },
  {
    name: 'actor',
    description: 'An actor: names, offices, and how many quotes and events there are.',
    listIds: ({ actors }) => actors.map(({ id }) => id),
    read: async (dataset, id) =>
      dataset.actors.has(id)
        ? { ...toActor(dataset.actors.get(id), dataset), codes: dataset.actors.get(id).codes }
        : undefined,
  },
  {
    name: 'quote',
    description: 'A quote with its evidence, its citation and the paragraph around it.',
    listIds: ({ quotes }) => quotes.map(({ id }) => id),
    read: async (dataset, id) =>
      dataset.quotes.has(id) ? describeQuote(dataset.quotes.get(id), { context }) : undefined,
  },
  {
    name: 'event',
    description: 'An event with its evidence, its citation and the paragraph around it.',
    listIds: ({ events }) => events.map(({ id }) => id),
    read: async (dataset, id) =>
      dataset.events.has(id) ? describeEvent(dataset.events.get(id), { context }) : undefined,
  },
]
