import { createHash } from 'node:crypto'
import type { DatasetRecords } from '../../src/open.ts'

/** An open text, and one that is only quoted from. All in them is invented. */
export const bulletinText = `# Talks in Muscat

Ada Quill, the foreign minister of Oman, accused Yemen of delay on 4 December 2016. Mr. Ben Ward of Yemen said, “The road is closed.” Oman may ban the rebels.

The Omani police attacked the rebels in May 2017. “It is late,” Ada Quill said.
`

export const letterText = `Ben Ward met Ada Quill in Aden.

Ben Ward denied that the ports were shut. “We wait – still,” he said.
`

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type Quote = DatasetRecords['quotes'][number]
type Event = DatasetRecords['events'][number]
type Actor = DatasetRecords['actors'][number]
type Dating = NonNullable<Quote['date']>

/** A place in the open text, with its words. */
function inBulletin(words: string) {
  const start = bulletinText.indexOf(words)
  const end = start + words.length
  return {
    source: 'bulletin',
    start,
    end,
    exact: words,
    prefix: bulletinText.slice(Math.max(0, start - 32), start),
    suffix: bulletinText.slice(end, end + 32),
  }
}

/** A place in the other text, without its words. */
function inLetter(words: string) {
  const start = letterText.indexOf(words)
  return { source: 'letter', start, end: start + words.length }
}

export const dating = (start: string, end = start, precision: Dating['precision'] = 'day') =>
  ({ start, end, precision, basis: 'explicit' }) satisfies Dating

const makeActor = (actor: Pick<Actor, 'id' | 'kind' | 'name'> & Partial<Actor>): Actor => ({
  aliases: [],
  codes: {},
  affiliations: [],
  evidence: [inBulletin('Muscat')],
  ...actor,
})

export const makeQuote = (quote: Pick<Quote, 'id'> & Partial<Quote>): Quote => ({
  kind: 'indirect',
  speaker: 'ada-quill',
  coSpeakers: [],
  speakerText: 'Ada Quill',
  speakerKind: 'person',
  cue: { lemma: 'say', attitude: 'says', status: 'actual' },
  date: null,
  addressees: [],
  about: [],
  confidence: 0.9,
  rule: 'indirect-that',
  evidence: [inBulletin('Muscat')],
  ...quote,
})

export const makeEvent = (event: Pick<Event, 'id'> & Partial<Event>): Event => ({
  type: 'CONSULT',
  quadClass: 'verbal-cooperation',
  cameo: '040',
  contexts: [],
  agents: ['oman'],
  recipients: ['yemen'],
  date: null,
  status: 'actual',
  quotes: [],
  confidence: 0.7,
  rule: 'verb-active',
  evidence: [inBulletin('Muscat')],
  ...event,
})

export const makeBulletin = (): DatasetRecords => ({
  name: '@quill/bulletin-data',
  version: '1.2.3',
  schemaVersion: 1,
  sources: [
    {
      id: 'bulletin',
      title: 'Talks in Muscat: 50% {done} & more',
      authors: ['Tom Barda', 'The Bulletin, Ltd'],
      published: '2018-03-05',
      url: 'https://example.org/bulletin?id=1',
      rights: 'open',
      text: { sha256: sha256(bulletinText), length: bulletinText.length },
    },
    {
      id: 'letter',
      title: 'A letter from Aden',
      authors: [],
      published: null,
      rights: 'quotation',
      text: { sha256: sha256(letterText), length: letterText.length },
    },
  ],
  actors: [
    makeActor({
      id: 'ada-quill',
      kind: 'person',
      name: 'Ada Quill',
      affiliations: [
        {
          actor: 'oman',
          role: 'foreign minister',
          from: '2016-01-01',
          to: '2017-06-30',
          evidence: [inBulletin('the foreign minister of Oman')],
        },
      ],
      evidence: [inBulletin('Ada Quill')],
    }),
    makeActor({
      id: 'ben-ward',
      kind: 'person',
      name: 'Ben Ward',
      affiliations: [{ actor: 'yemeni-ministry', role: 'minister', evidence: [inLetter('Aden')] }],
      evidence: [inLetter('Ben Ward')],
    }),
    makeActor({ id: 'oman', kind: 'state', name: 'Oman', evidence: [inBulletin('Oman')] }),
    makeActor({ id: 'omani-police', kind: 'organization', name: 'Omani police', of: 'oman' }),
    makeActor({ id: 'rebels', kind: 'armed-group', name: 'Southern Rebels' }),
    makeActor({ id: 'yemen', kind: 'state', name: 'Yemen' }),
    makeActor({
      id: 'yemeni-ministry',
      kind: 'organization',
      name: 'Yemeni Ministry',
      of: 'yemen',
    }),
  ],
  quotes: [
    makeQuote({
      id: 'delay',
      text: 'Yemen of delay',
      cue: { lemma: 'accuse', attitude: 'accuses', status: 'actual' },
      rule: 'indirect-phrase',
      about: ['yemen'],
      date: dating('2016-12-04'),
      evidence: [inBulletin('Yemen of delay')],
    }),
    makeQuote({
      id: 'late',
      kind: 'direct',
      text: 'It is late',
      rule: 'direct-cue-after',
      evidence: [inBulletin('It is late')],
    }),
    makeQuote({
      id: 'ports',
      speaker: 'ben-ward',
      speakerText: 'Ben Ward',
      cue: { lemma: 'deny', attitude: 'denies', status: 'actual' },
      about: ['yemen'],
      evidence: [inLetter('that the ports were shut')],
    }),
    makeQuote({
      id: 'wait',
      kind: 'direct',
      speaker: 'ben-ward',
      speakerText: 'he',
      rule: 'direct-cue-after',
      text: 'We wait – still',
      date: dating('2017-01-01', '2017-12-31', 'year'),
      evidence: [{ ...inLetter('We wait – still'), exact: 'We wait – still' }],
    }),
  ],
  events: [
    makeEvent({
      id: 'accusation',
      type: 'ACCUSE',
      mode: 'allege',
      quadClass: 'verbal-conflict',
      cameo: '112',
      agents: ['ada-quill'],
      date: dating('2016-12-04'),
      quotes: ['delay'],
      evidence: [inBulletin('accused Yemen')],
    }),
    makeEvent({
      id: 'ban',
      type: 'COERCE',
      mode: 'ban',
      quadClass: 'material-conflict',
      cameo: '172',
      recipients: ['rebels'],
      status: 'hypothetical',
      evidence: [inBulletin('Oman may ban the rebels')],
    }),
    makeEvent({
      id: 'meeting',
      mode: 'meet',
      agents: ['ada-quill', 'ben-ward'],
      recipients: ['ada-quill', 'ben-ward'],
      place: 'Aden',
      evidence: [inLetter('Ben Ward met Ada Quill')],
    }),
    makeEvent({
      id: 'attack',
      type: 'ASSAULT',
      quadClass: 'material-conflict',
      cameo: '190',
      agents: ['omani-police'],
      recipients: ['rebels'],
      date: dating('2017-05-01', '2017-05-31', 'month'),
      evidence: [inBulletin('The Omani police attacked the rebels in May 2017')],
    }),
    makeEvent({
      id: 'visit',
      mode: 'visit',
      cameo: '042',
      agents: ['ada-quill'],
      date: dating('2018-01-01', '2018-12-31', 'year'),
    }),
    makeEvent({ id: 'plan', status: 'planned', date: dating('2016-12-20') }),
  ],
})
