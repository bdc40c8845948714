import { type DatasetRecords, open } from '@onrecord/sdk/open'

const evidence = [{ source: 'letter', start: 0, end: 9 }]
const rest = { confidence: 0.9, rule: 'by-hand', evidence }
const date = {
  start: '2015-12-01',
  end: '2015-12-31',
  precision: 'month',
  basis: 'explicit',
} as const
const makeState = (id: string, name: string): DatasetRecords['actors'][number] => ({
  id,
  kind: 'state',
  name,
  aliases: [],
  codes: {},
  affiliations: [],
  evidence,
})

const records: DatasetRecords = {
  name: '@example/letters',
  version: '1.2.3',
  schemaVersion: 1,
  sources: [
    {
      id: 'letter',
      title: 'A letter',
      authors: [],
      published: '2016-01-01',
      rights: 'open',
      text: { sha256: '0'.repeat(64), length: 9 },
    },
  ],
  actors: [
    makeState('norway', 'Norway'),
    makeState('peru', 'Peru'),
    makeState('chad', 'Chad'),
    {
      id: 'ada-berg',
      kind: 'person',
      name: 'Ada Berg',
      aliases: ['A. Berg-Lund'],
      codes: {},
      affiliations: [{ actor: 'norway', role: 'envoy', evidence }],
      evidence,
    },
  ],
  quotes: [
    {
      id: 'ada-berg-1',
      kind: 'direct',
      speaker: 'ada-berg',
      coSpeakers: [],
      speakerKind: 'office-holder',
      speakerText: 'the envoy',
      cue: { lemma: 'caution', attitude: 'warns', status: 'actual' },
      text: 'Norwegian salmon',
      date,
      place: 'Lima',
      addressees: ['chad'],
      about: ['peru'],
      ...rest,
    },
  ],
  events: [
    {
      id: 'aid-1',
      type: 'AID',
      mode: 'grant',
      quadClass: 'material-cooperation',
      cameo: '071',
      contexts: ['economic'],
      agents: ['norway'],
      recipients: ['peru'],
      date: null,
      status: 'planned',
      quotes: [],
      ...rest,
    },
  ],
}

export const fixture = open(records)
