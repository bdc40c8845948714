import type { Actor, Dataset, Event, Quote, Source } from '@onrecord/schema/records'
import { Chance } from './chance.ts'

/** How many records of each kind. */
export interface DatasetSize {
  actors: number
  quotes: number
  events: number
}

const attitudes = ['says', 'accuses', 'denies', 'warns', 'promises'] as const
const kinds = ['direct', 'mixed', 'indirect'] as const
const types = [
  { type: 'CONSULT', mode: 'meet', quadClass: 'verbal-cooperation', cameo: '040' },
  { type: 'ACCUSE', mode: 'allege', quadClass: 'verbal-conflict', cameo: '112' },
  { type: 'AID', quadClass: 'material-cooperation', cameo: '070' },
  { type: 'ASSAULT', mode: 'firearms', quadClass: 'material-conflict', cameo: '193' },
] as const
const words = ['road', 'harbor', 'bridge', 'river', 'treaty', 'border', 'market', 'railway', 'dam']
const sourceCount = 1000
/** Of so many actors the first is a state, and the others are people who hold an office of it, or nobody's. */
const family = 50
/** Some actors are in many records, most in few, as in news. */
const famous = 100

/**
 * Generate a dataset of invented records, for tests of size. The same size and seed give the same records, on every machine.
 * Actors are `actor-0` and on, where every fiftieth is a state; quotes `quote-0`, events `event-0`, sources `source-0`.
 */
export function generateDataset(size: DatasetSize, seed = 1): Dataset {
  const chance = new Chance(seed)
  return {
    name: 'generated',
    version: '1.0.0',
    schemaVersion: 1,
    sources: list(sourceCount, makeSource),
    actors: list(size.actors, (index) => makeActor(index, chance)),
    quotes: list(size.quotes, (index) => makeQuote(index, chance, size.actors)),
    events: list(size.events, (index) => makeEvent(index, chance, size.actors)),
    redirects: [],
  }
}

const list = <Item>(length: number, make: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => make(index))

const makeSource = (index: number): Source => ({
  id: `source-${index}`,
  title: `Report ${index}`,
  authors: [],
  published: '2020-01-01',
  rights: 'open',
  text: { sha256: '0'.repeat(64), length: 10_000 },
})

function makeActor(index: number, chance: Chance): Actor {
  const isState = index % family === 0
  const from = 2000 + chance.below(20)
  const office = {
    actor: `actor-${index - (index % family)}`,
    role: 'envoy',
    from: `${from}-01-01`,
    to: `${from + 4}-12-31`,
    evidence: findEvidence(chance),
  }
  return {
    id: `actor-${index}`,
    kind: isState ? 'state' : 'person',
    name: `Actor ${index}`,
    aliases: [],
    codes: {},
    affiliations: isState || chance.below(2) === 0 ? [] : [office],
    evidence: findEvidence(chance),
  }
}

const makeQuote = (index: number, chance: Chance, actors: number): Quote => ({
  id: `quote-${index}`,
  kind: chance.of(kinds),
  speaker: chance.below(20) === 0 ? null : findActor(chance, actors),
  coSpeakers: chance.below(20) === 0 ? [findActor(chance, actors)] : [],
  speakerText: null,
  speakerKind: 'person',
  cue: { lemma: 'say', attitude: chance.of(attitudes), status: 'actual' },
  text: `The ${chance.of(words)} by the ${chance.of(words)} is ${chance.below(1000)} years old.`,
  date: findDate(chance),
  addressees: chance.below(10) === 0 ? [findActor(chance, actors)] : [],
  about: list(chance.below(3), () => findActor(chance, actors)),
  confidence: chance.below(100) / 100,
  rule: 'direct-cue-before',
  evidence: findEvidence(chance),
})

const makeEvent = (index: number, chance: Chance, actors: number): Event => ({
  id: `event-${index}`,
  ...chance.of(types),
  contexts: [],
  agents: [findActor(chance, actors)],
  recipients: [findActor(chance, actors)],
  date: findDate(chance),
  status: 'actual',
  quotes: [],
  confidence: chance.below(100) / 100,
  rule: 'verb-active',
  evidence: findEvidence(chance),
})

const findActor = (chance: Chance, actors: number): string =>
  `actor-${chance.below(chance.below(2) === 0 ? Math.min(famous, actors) : actors)}`

function findEvidence(chance: Chance): Actor['evidence'] {
  const start = chance.below(9_000)
  return [{ source: `source-${chance.below(sourceCount)}`, start, end: start + 80 }]
}

function findDate(chance: Chance): Quote['date'] {
  if (chance.below(10) === 0) return null
  const month = `${2000 + chance.below(24)}-${two(1 + chance.below(12))}`
  const day = `${month}-${two(1 + chance.below(28))}`
  return chance.below(5) === 0
    ? { start: `${month}-01`, end: `${month}-28`, precision: 'month', basis: 'explicit' }
    : { start: day, end: day, precision: 'day', basis: 'explicit' }
}

const two = (number: number): string => String(number).padStart(2, '0')
