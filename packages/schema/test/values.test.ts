import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { Gloss } from '../src/records/gloss.ts'
import {
  ActorCodes,
  CountryCode,
  DatasetHeader,
  Dating,
  Day,
  Evidence,
  ExtractionInput,
  Identifier,
  Location,
  RuleId,
  Source,
  WikidataId,
} from '../src/schemas.ts'
import { eventModes, modes } from '../src/vocabulary.ts'

const messagesOf = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? []

const accepts = (schema: z.ZodType, values: readonly unknown[]) =>
  expect(values.filter((value) => !schema.safeParse(value).success)).toEqual([])

const refuses = (schema: z.ZodType, message: string, values: readonly unknown[]) => {
  for (const value of values) expect([value, messagesOf(schema, value)]).toEqual([value, [message]])
}

describe('a value', () => {
  it('is a QID', () => {
    accepts(WikidataId, ['Q1', 'Q159', 'Q10'])
    refuses(WikidataId, 'Expected a QID', ['', 'Q', 'Q0', 'Q01', 'q1', 'xQ1', 'Q1x', 'P1', '1'])
  })

  it('is a country', () => {
    accepts(CountryCode, ['RU', 'OM'])
    refuses(CountryCode, 'Expected an ISO 3166-1 alpha-2 code', ['', 'R', 'RUS', 'ru', 'R1', ' RU'])
  })

  it('is a code of an actor', () => {
    accepts(ActorCodes, [{}, { plover: 'RUS' }, { plover: 'RUSGOV1' }])
    refuses(ActorCodes, 'Expected a PLOVER code, such as "RUS"', [
      { plover: 'RU' },
      { plover: 'rus' },
      { plover: 'xRUS' },
      { plover: 'RUSx' },
    ])
  })

  it('is an id', () => {
    accepts(Identifier, ['a', 'sergey-lavrov', '8-march', 'سعید', 'élodie', 'a-b-c'])
    refuses(Identifier, 'Expected a slug, such as "sergey-lavrov"', [
      '',
      'A',
      'a-',
      '-a',
      'a--b',
      'a b',
      'a.b',
      'aB',
    ])
  })

  it('is the id of a rule', () => {
    accepts(RuleId, ['a', 'direct-cue-before', 'rule-2'])
    refuses(RuleId, 'Expected a rule id', ['', 'A', 'a-', '-a', 'a--b', 'a b', 'é', 'a-b-'])
  })

  it('is a day', () => {
    accepts(Day, ['2018-03-08'])
    refuses(Day, 'Expected a day, such as "2018-03-08"', ['2018-02-30', '2018-03', '8 March 2018'])
  })

  it('is a version', () => {
    const header = { name: 'a', version: '1.0.0', schemaVersion: 1 }
    accepts(
      DatasetHeader,
      ['1.0.0', '10.20.30', '1.0.0-beta.1'].map((version) => ({ ...header, version })),
    )
    refuses(
      DatasetHeader,
      'Expected a semantic version',
      ['1.0', 'v1.0.0', '1.0.0-', '1.0.0 ', '1.0.0-a_b', 'x.0.0', '1.x.0', '1.0.x'].map(
        (version) => ({ ...header, version }),
      ),
    )
  })

  it('is a gloss of words with single spaces between them', () => {
    accepts(Gloss, ['The road is open.', 'a', Array(15).fill('a').join(' ')])
    const message = 'Expected words with single spaces between them'
    refuses(Gloss, 'Expected at most 15 words', [Array(16).fill('a').join(' ')])
    refuses(Gloss, message, ['', ' a', 'a ', 'a  b', 'a\nb'])
  })

  it('is a date from a day to one that is not before it', () => {
    const date = { precision: 'range', basis: 'explicit' }
    const from = (start: string, end: string) => ({ start, end, ...date })
    accepts(Dating, [from('2018-03-01', '2018-03-01'), from('2018-03-01', '2018-03-02')])
    refuses(Dating, 'Expected start not after end', [from('2018-03-02', '2018-03-01')])
  })

  it('is a place in a source with at least one character', () => {
    accepts(Evidence, [{ source: 'a', start: 0, end: 1 }])
    refuses(Evidence, 'Expected start before end', [
      { source: 'a', start: 1, end: 1 },
      { source: 'a', start: 2, end: 1 },
    ])
  })

  it('is a hash of a text', () => {
    const hash = Source.shape.text.shape.sha256
    accepts(hash, ['0123456789abcdef'.repeat(4)])
    refuses(hash, 'Expected 64 hexadecimal digits', [
      'a'.repeat(63),
      'a'.repeat(65),
      'A'.repeat(64),
      'g'.repeat(64),
      `${'a'.repeat(64)}\n`,
    ])
  })

  it('is a location with both coordinates or none', () => {
    const city = { kind: 'city', name: 'Muscat' }
    accepts(Location, [city, { ...city, latitude: 23.6, longitude: 58.5 }])
    refuses(Location, 'Expected both coordinates or none', [
      { ...city, latitude: 23.6 },
      { ...city, longitude: 58.5 },
    ])
  })

  it('is a time of publication, of which the day counts', () => {
    const dayOf = (published: string) =>
      ExtractionInput.parse({ id: '', text: '', published }).published
    expect(dayOf('2018-03-08')).toBe('2018-03-08')
    expect(dayOf('2018-03-08T23:30:00Z')).toBe('2018-03-08')
    expect(dayOf('2018-03-08T23:30:00+05:00')).toBe('2018-03-08')
    expect(dayOf('2018-03-08T23:30:00')).toBe('2018-03-08')
  })
})

it('the modes are those of all types, each once', () => {
  expect(modes).toEqual([...new Set(Object.values(eventModes).flat())])
  expect(modes.filter((mode) => mode === 'withdraw')).toHaveLength(1)
  expect(modes).toContain('torture')
})
