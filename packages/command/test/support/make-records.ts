import type { Actor, Dataset, Event, Evidence, Quote } from '@onrecord/schema'
import { describeSource } from './describe-source.ts'

/** A month, as the date of a record. */
export const march = {
  start: '2018-03-01',
  end: '2018-03-31',
  precision: 'month',
  basis: 'explicit',
} as const

export const placeAt = (
  start: number,
  exact = `words at ${start}`,
  source = 'first',
): Evidence => ({
  source,
  start,
  end: start + exact.length,
  exact,
})

export const makeActor = (id: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  codes: {},
  affiliations: [],
  evidence: [placeAt(0)],
  ...rest,
})

export const makeQuote = (id: string, rest: Partial<Quote> = {}): Quote => ({
  id,
  kind: 'direct',
  speaker: 'ada-quill',
  coSpeakers: [],
  speakerText: 'Quill',
  speakerKind: 'person',
  cue: { lemma: 'say', attitude: 'says', status: 'actual' },
  text: 'The road is open',
  date: march,
  addressees: [],
  about: [],
  confidence: 0.9,
  rule: 'direct-cue-before',
  evidence: [placeAt(20, 'The road is open')],
  ...rest,
})

export const makeEvent = (id: string, rest: Partial<Event> = {}): Event => ({
  id,
  type: 'CONSULT',
  mode: 'visit',
  quadClass: 'verbal-cooperation',
  cameo: '042',
  contexts: [],
  agents: ['ada-quill'],
  recipients: ['oman'],
  date: null,
  status: 'actual',
  quotes: [],
  confidence: 0.7,
  rule: 'verb-active',
  evidence: [placeAt(60)],
  ...rest,
})

/** A dataset of two actors, a quote and an event from one source, with other tables where they are given. */
export const makeRecords = (rest: Partial<Dataset> = {}): Dataset => ({
  name: '@example/harbor',
  version: '1.0.0',
  schemaVersion: 1,
  sources: [describeSource('first')],
  actors: [
    makeActor('ada-quill', { name: 'Ada Quill' }),
    makeActor('oman', { kind: 'state', name: 'Oman' }),
  ],
  quotes: [makeQuote('ada-quill-1')],
  events: [makeEvent('consult-1')],
  redirects: [],
  ...rest,
})
