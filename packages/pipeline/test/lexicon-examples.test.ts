import type { Extraction } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { readActions } from '../../lexicon/scripts/read-actions.ts'
import { readActors } from '../../lexicon/scripts/read-actors.ts'
import { readData } from '../../lexicon/scripts/read-data.ts'
import { AdjectiveFile, NounFile, VerbFile } from '../../lexicon/src/words/predicate-schemas.ts'
import {
  BranchFile,
  CollectiveFile,
  NameWordFile,
  NominalFile,
  OccupationFile,
  OfficeFile,
  PersonNounFile,
  SeatFile,
} from '../../lexicon/src/words/schemas.ts'
import { TimeFile } from '../../lexicon/src/words/time-schemas.ts'
import { extract } from '../src/extract.ts'

const events = readActions()
const verbs = readData('verbs.yml', VerbFile)
const nouns = readData('nouns.yml', NounFile)
const adjectives = readData('adjectives.yml', AdjectiveFile)

const isPlanned = (record: Extraction): boolean =>
  record.events.some(({ status }) => status === 'planned')

/** The word lists whose files have one sentence that must match and one that must not, and what a match shows. */
const lists: readonly [
  name: string,
  examples: { match: string; miss: string },
  isMatch: (record: Extraction, text: string) => boolean,
][] = [
  ['times', readData('times.yml', TimeFile), ({ times }) => times.length > 0],
  [
    'contexts',
    events.sentences.contexts,
    (record) => record.events.some(({ contexts }) => contexts.length > 0),
  ],
  [
    'light verbs',
    verbs.examples.light,
    (record) => record.events.some(({ rule }) => rule === 'noun-light'),
  ],
  [
    'control verbs',
    verbs.examples.control,
    (record) => record.events.some(({ agents: [agent] }) => agent?.entity === 'ben-ward'),
  ],
  ['effects of verbs', verbs.examples.effect, isPlanned],
  ['effects of nouns', nouns.examples.effect, isPlanned],
  ['effects of adjectives', adjectives.examples.effect, isPlanned],
  ['adjectives beside a noun', adjectives.examples.beside, isPlanned],
  [
    'adjectives of guilt',
    adjectives.examples.guilt,
    (record) => record.events.some(({ type }) => type === 'ACCUSE'),
  ],
  [
    'collectives',
    readData('collectives.yml', CollectiveFile),
    ({ mentions }) => mentions.some(({ form }) => form === 'nominal'),
  ],
  [
    'nominals',
    readData('nominals.yml', NominalFile),
    ({ mentions }) => mentions.some(({ form }) => form === 'nominal'),
  ],
  [
    'branches',
    readData('branches.yml', BranchFile),
    ({ mentions }) => mentions.some(({ rule }) => rule === 'name-branch'),
  ],
  [
    'name words',
    readData('name-words.yml', NameWordFile),
    ({ mentions }, text) =>
      mentions.some(({ start, end }) => /\P{L}\p{Ll}+\P{L}/u.test(text.slice(start, end))),
  ],
  [
    'occupations',
    readData('occupations.yml', OccupationFile),
    ({ mentions }) => mentions.some(({ rule }) => rule === 'name-new'),
  ],
  [
    'person nouns',
    readData('person-nouns.yml', PersonNounFile),
    ({ events }) => events.some(({ recipients: [recipient] }) => recipient?.entity === null),
  ],
  [
    'seats',
    readData('seats.yml', SeatFile),
    ({ mentions }) => mentions.some(({ reading }) => reading === 'government'),
  ],
]

describe.each(lists)('the example of the %s', (_, { match, miss }, isMatch) => {
  it(`matches: ${match}`, () => {
    expect(isMatch(extract(match), match)).toBe(true)
  })

  it(`does not match: ${miss}`, () => {
    expect(isMatch(extract(miss), miss)).toBe(false)
  })
})

describe('actors', () => {
  it.each(readActors().examples)('$text', ({ text, finds }) => {
    const actors = extract(text).mentions.filter(
      ({ reading }) => reading !== 'place' && reading !== 'unspecified',
    )
    expect([...new Set(actors.map(({ entity }) => entity))].sort()).toEqual(finds)
  })
})

describe('offices', () => {
  it.each(readData('offices.yml', OfficeFile).examples)('$text', ({ text, finds }) => {
    expect(extract(text).affiliations[0]?.role ?? null).toBe(finds)
  })
})

describe('cues', () => {
  const cues = [
    ...verbs.verbs.map(({ verb, reports }) => ({ lemma: verb, reports })),
    ...nouns.nouns.map(({ noun, reports }) => ({ lemma: noun, reports })),
  ].flatMap(({ lemma, reports }) => (reports ? [{ lemma, ...reports }] : []))

  it.each(cues)('$lemma: $match', ({ lemma, match, miss }) => {
    expect(extract(match).quotes[0]?.cue?.lemma).toBe(lemma)
    expect(extract(miss).quotes).toEqual([])
  })
})

describe('actions', () => {
  const types = (text: string) => extract(text).events.map((event) => event.type)

  it.each(events.examples)('$type: $match', ({ type, match, miss }) => {
    expect(types(match)).toContain(type)
    expect(types(miss)).not.toContain(type)
  })
})
