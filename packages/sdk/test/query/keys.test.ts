import { expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import type { ActorKeys } from '../../src/query/actor-keys.ts'
import type { DatedKeys } from '../../src/query/dated-keys.ts'
import type { EventKeys } from '../../src/query/event-keys.ts'
import type { QuoteKeys } from '../../src/query/quote-keys.ts'
import { makeBulletin } from '../support/bulletin.ts'

/** All names of the keys that a type declares: one that lacks here does not compile. */
type Names<Keys> = Readonly<Record<keyof Keys, true>>

const dated: Names<DatedKeys> = {
  id: true,
  date: true,
  year: true,
  month: true,
  place: true,
  confidence: true,
  rule: true,
  source: true,
  curated: true,
}
const ofActors: Names<ActorKeys> = {
  id: true,
  kind: true,
  name: true,
  of: true,
  role: true,
  body: true,
  source: true,
  curated: true,
}
const ofQuotes: Names<QuoteKeys> = {
  ...dated,
  kind: true,
  speaker: true,
  speakerKind: true,
  addressees: true,
  about: true,
  attitude: true,
  status: true,
}
const ofEvents: Names<EventKeys> = {
  ...dated,
  type: true,
  mode: true,
  quadClass: true,
  cameo: true,
  contexts: true,
  agents: true,
  recipients: true,
  country: true,
  status: true,
}

/** A query, whatever its keys are. */
interface Keyed extends Iterable<{ id: string }> {
  sortBy(key: string): Keyed
  groupBy(key: string): Map<unknown, unknown[]>
  countBy(key: string): Map<unknown, number>
}
const { actors, quotes, events } = open(makeBulletin())
const all: readonly (readonly [string, Keyed, object])[] = [
  ['actors', actors as never, ofActors],
  ['quotes', quotes as never, ofQuotes],
  ['events', events as never, ofEvents],
]

it.each(all)('%s are sorted and counted by each key that is declared', (_, query, names) => {
  for (const name of Object.keys(names)) {
    const sorted = query.sortBy(name)
    expect([...sorted].map(({ id }) => id).sort()).toEqual([...query].map(({ id }) => id).sort())
    const counts = query.countBy(name)
    const groups = query.groupBy(name)
    expect(new Map([...groups].map(([key, group]) => [key, group.length]))).toEqual(counts)
  }
  expect(() => query.sortBy('nothing')).toThrow('Unexpected key "nothing", expected one of')
})
