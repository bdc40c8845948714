import type { Dataset } from '@onrecord/schema'
import type { Finding, Linter } from './linter.ts'
import { listActorLinks } from './list-actor-links.ts'
import { listEvidence } from './list-evidence.ts'

export const references: Linter = {
  name: 'references',
  scope: 'dataset',
  describe:
    'An id leads to no record, two records share an id, or a redirect leads from or to the wrong place.',
  level: 'build',
  *find({ dataset }) {
    yield* findShared(dataset)
    yield* findMissing(dataset)
    yield* findBrokenRedirects(dataset)
  },
}

function* findShared({ sources, actors, quotes, events }: Dataset): Generator<Finding> {
  for (const records of [sources, actors, quotes, events]) {
    const seen = new Set<string>()
    for (const { id } of records) {
      if (seen.has(id)) yield { record: id, message: 'Unexpected second record with this id' }
      seen.add(id)
    }
  }
}

function* findMissing(dataset: Dataset): Generator<Finding> {
  const expect = function* (
    noun: string,
    records: readonly { id: string }[],
    links: Iterable<Readonly<{ record: string; to: string }>>,
  ): Generator<Finding> {
    const known = new Set(records.map(({ id }) => id))
    for (const { record, to } of links)
      if (!known.has(to)) yield { record, message: `Unexpected ${noun} "${to}"` }
  }
  const { sources, actors, quotes, events } = dataset
  const places = listEvidence(dataset).flatMap(({ record, evidence }) =>
    evidence.map(({ source }) => ({ record, to: source })),
  )
  const copies = sources.flatMap(({ id, copyOf }) => (copyOf ? [{ record: id, to: copyOf }] : []))
  const reports = events.flatMap((event) => event.quotes.map((to) => ({ record: event.id, to })))
  yield* expect('source', sources, [...places, ...copies])
  yield* expect('actor', actors, listActorLinks(dataset))
  yield* expect('quote', quotes, reports)
}

function* findBrokenRedirects({
  actors,
  quotes,
  events,
  redirects = [],
}: Dataset): Generator<Finding> {
  const known = {
    actor: new Set(actors.map(({ id }) => id)),
    quote: new Set(quotes.map(({ id }) => id)),
    event: new Set(events.map(({ id }) => id)),
  }
  for (const { kind, from, to } of redirects)
    if (known[kind].has(from) || !known[kind].has(to))
      yield { record: from, message: `Unexpected redirect to ${kind} "${to}"` }
}
