import { createHash } from 'node:crypto'
import { Dataset, type Evidence } from '@onrecord/schema'
import { formatDataset } from '../../src/dataset/dataset-files.ts'
import { makeFolder } from './make-folder.ts'
import { march as date } from './make-records.ts'

/** Texts with characters of two UTF-16 code units, marks that CSV quotes, and what spreadsheets take for a formula. */
export const sampleTexts: Readonly<Record<string, string>> = {
  harbor: `---
title: "Harbor 🌊 news"
authors: [Eve Sorn, Tom Barda]
published: 2018-03-08
rights: open
license: CC-BY-4.0
---

🌊🌊 “=1+1, “boats” 🚤 are late,” Ada Quill said. Oman accused Qatar.
`,
  road: 'The 𐍈 road 🛤 is “long\nand 𝄞 dark,” Ada Quill said.\n',
}

const placeOf = (source: string, words: string, others: Partial<Evidence> = {}): Evidence => {
  const start = sampleTexts[source]?.indexOf(words) ?? -1
  if (start < 0) throw new RangeError(`Expected "${words}" in ${source}`)
  return { source, start, end: start + words.length, exact: words, ...others }
}

const sourceText = (id: string) => ({
  sha256: createHash('sha256')
    .update(sampleTexts[id] ?? '')
    .digest('hex'),
  length: sampleTexts[id]?.length ?? 0,
})

/** A dataset in which each field has a value in one record and none in another. */
export const sampleDataset: Dataset = Dataset.parse({
  name: '@example/harbor',
  version: '1.2.3',
  schemaVersion: 1,
  sources: [
    {
      id: 'harbor',
      title: 'Harbor 🌊 news',
      authors: ['Eve Sorn', 'Tom Barda'],
      published: '2018-03-08',
      url: 'https://example.org/harbor',
      license: 'CC-BY-4.0',
      rights: 'open',
      summary: true,
      text: sourceText('harbor'),
    },
    {
      id: 'road',
      title: 'The road',
      authors: [],
      published: null,
      rights: 'quotation',
      copyOf: 'harbor',
      text: sourceText('road'),
    },
  ],
  actors: [
    {
      id: 'ada-quill',
      kind: 'person',
      name: 'Ada Quill',
      aliases: ['Quill', 'A. "Ada" Quill, Jr.'],
      codes: {},
      affiliations: [
        {
          actor: 'omani-police',
          role: 'chief',
          from: '2016-01-01',
          to: '2019-12-31',
          evidence: [placeOf('harbor', 'Ada Quill'), placeOf('road', 'Ada Quill')],
        },
        {
          actor: 'qatar',
          role: 'envoy',
          from: '2020-01-01',
          evidence: [placeOf('harbor', 'Quill')],
        },
      ],
      curated: true,
      evidence: [placeOf('harbor', 'Ada Quill', { prefix: '🚤 are late,” ', suffix: ' said' })],
    },
    {
      id: 'omani-police',
      kind: 'organization',
      name: 'Omani police',
      aliases: [],
      codes: { plover: 'OMNCOP' },
      of: 'oman',
      affiliations: [],
      evidence: [placeOf('harbor', 'Oman')],
    },
    {
      id: 'oman',
      kind: 'state',
      name: 'Oman',
      aliases: ['Muscat'],
      codes: { wikidata: 'Q842', iso3166: 'OM', plover: 'OMN' },
      affiliations: [],
      evidence: [placeOf('harbor', 'Oman')],
    },
    {
      id: 'qatar',
      kind: 'state',
      name: 'Qatar',
      aliases: [],
      codes: { wikidata: 'Q846', iso3166: 'QA', plover: 'QAT' },
      affiliations: [],
      evidence: [placeOf('harbor', 'Qatar')],
    },
  ],
  quotes: [
    {
      id: 'ada-quill-1',
      kind: 'direct',
      speaker: 'ada-quill',
      coSpeakers: ['omani-police'],
      speakerText: 'Ada Quill',
      speakerKind: 'person',
      cue: { lemma: 'say', attitude: 'says', status: 'actual' },
      text: '=1+1, “boats” 🚤 are late,',
      date,
      place: 'Muscat',
      addressees: ['qatar'],
      about: ['oman', 'qatar'],
      confidence: 0.9,
      rule: 'direct-cue-after',
      curated: true,
      evidence: [
        placeOf('harbor', '=1+1, “boats” 🚤 are late,'),
        placeOf('road', 'long\nand 𝄞 dark,'),
      ],
    },
    {
      id: 'unknown-2',
      kind: 'indirect',
      speaker: null,
      coSpeakers: [],
      speakerText: null,
      speakerKind: null,
      cue: null,
      date: null,
      addressees: [],
      about: [],
      gloss: 'Somebody speaks of the road.',
      confidence: 0.5,
      rule: 'indirect-that',
      evidence: [{ ...placeOf('road', 'road'), exact: undefined }],
    },
  ],
  events: [
    {
      id: 'accuse-1',
      type: 'ACCUSE',
      mode: 'allege',
      quadClass: 'verbal-conflict',
      cameo: '1121',
      contexts: ['military', 'economic'],
      agents: ['ada-quill'],
      recipients: ['qatar'],
      date,
      place: 'Muscat',
      location: {
        kind: 'city',
        name: 'Muscat',
        country: 'OM',
        wikidata: 'Q3826',
        latitude: -23.61,
        longitude: 58.59,
      },
      status: 'actual',
      quotes: ['ada-quill-1', 'unknown-2'],
      confidence: 0.7,
      rule: 'verb-active',
      curated: true,
      evidence: [placeOf('harbor', 'Oman accused Qatar'), placeOf('road', 'road')],
    },
    {
      id: 'consult-2',
      type: 'CONSULT',
      quadClass: 'verbal-cooperation',
      cameo: '040',
      contexts: [],
      agents: ['oman', 'omani-police', 'qatar'],
      recipients: ['oman', 'omani-police', 'qatar'],
      date: null,
      status: 'planned',
      quotes: [],
      gloss: 'They plan to meet.',
      confidence: 0.6,
      rule: 'verb-mutual',
      evidence: [placeOf('harbor', 'Qatar')],
    },
  ],
  redirects: [{ kind: 'actor', from: 'quill', to: 'ada-quill' }],
})

/** Make the folder of the sample, one of its sources in a folder, and beside it one with the text that may only be quoted from. */
export function makeSample(files: Readonly<Record<string, string>> = {}) {
  const { sha256, length } = sourceText('road')
  const folder = makeFolder({
    'package.json': JSON.stringify({ name: '@example/harbor', version: '1.2.3' }),
    'sources/2018/harbor.md': sampleTexts.harbor ?? '',
    'sources/road.md': `---\ntitle: The road\nauthors: []\nrights: quotation\ntext: { sha256: ${sha256}, length: ${length} }\n---\n`,
    ...Object.fromEntries(formatDataset(sampleDataset)),
    ...files,
  })
  return { folder, texts: makeFolder({ 'road.txt': sampleTexts.road ?? '' }) }
}
