import type { Actor, Affiliation, Dataset, Event, Evidence, Quote } from '@onrecord/schema'
import type { Linter } from '../../src/lint/linter.ts'
import { describeSource } from './describe-source.ts'

/** A text of the source "talks", published on 1 March 2018. */
export const talks = 'Ada Quill met Tom Barda in Muscat. “The road is open,” Quill said.'

export const place = (exact: string): Evidence => {
  const start = talks.indexOf(exact)
  return { source: 'talks', start, end: start + exact.length, exact }
}

export const actor = (id: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  codes: {},
  affiliations: [],
  evidence: [place('Ada Quill')],
  ...rest,
})

export const office = (of: string, role: string, from?: string, to?: string): Affiliation => ({
  actor: of,
  role,
  ...(from && { from }),
  ...(to && { to }),
  evidence: [place('Ada Quill')],
})

export const quote = (rest: Partial<Quote> = {}): Quote => ({
  id: 'a-quote',
  kind: 'direct',
  speaker: 'ada-quill',
  coSpeakers: [],
  speakerText: 'Quill',
  speakerKind: 'person',
  cue: { lemma: 'say', attitude: 'says', status: 'actual' },
  text: 'The road is open,',
  date: null,
  addressees: [],
  about: [],
  confidence: 0.9,
  rule: 'direct-cue-after',
  evidence: [place('The road is open,')],
  ...rest,
})

export const event = (rest: Partial<Event> = {}): Event => ({
  id: 'an-event',
  type: 'CONSULT',
  quadClass: 'verbal-cooperation',
  cameo: '040',
  contexts: [],
  agents: ['ada-quill'],
  recipients: ['tom-barda'],
  date: null,
  status: 'actual',
  quotes: [],
  confidence: 0.9,
  rule: 'verb-active',
  evidence: [place('Ada Quill met Tom Barda')],
  ...rest,
})

export const onDay = (start: string, end = start) =>
  ({ start, end, precision: 'day', basis: 'explicit' }) as const

const sound: Dataset = {
  name: '@example/talks',
  version: '1.0.0',
  schemaVersion: 1,
  sources: [
    describeSource('talks', '2018-03-01', {
      text: { sha256: '0'.repeat(64), length: talks.length },
    }),
  ],
  actors: [actor('ada-quill'), actor('oman', { kind: 'state' }), actor('tom-barda')],
  quotes: [quote({ about: ['oman'] })],
  events: [event()],
  redirects: [],
}

/** What a linter finds in a sound dataset with some other tables, as `record: message`. */
export const findIn = ({ find }: Linter, tables: Partial<Dataset> = {}): string[] => {
  const dataset = { ...sound, ...tables }
  const sources = dataset.sources.map((source) => ({
    source,
    path: `${source.id}.md`,
    text: source.id === 'talks' ? talks : undefined,
  }))
  return [...find({ dataset, sources, directory: '.' })].map(
    ({ record, message }) => `${record}: ${message}`,
  )
}
