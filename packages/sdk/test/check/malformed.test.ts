import { generateDataset } from '@onrecord/testing/generate-dataset'
import { listPaths, putPart } from '@onrecord/testing/value-parts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DatasetRecords, open } from '../../src/open.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const valid = JSON.stringify(generateDataset({ actors: 60, quotes: 4, events: 4 }, 3))
const { sources: _, ...small } = JSON.parse(valid)
const paths = listPaths(small).filter(({ length }) => length > 0)

const junk: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, true, -1, 1e308, '', '__proto__', 'nobody'),
  fc.constantFrom<Json>([], [null], {}, ['__proto__'], 'actor-1', 'quote-0', '2018-99-99'),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}')),
)

/** Read all that there is, each by itself: an error is of one of two kinds, and says where. */
function readAll(records: DatasetRecords) {
  const errors: unknown[] = []
  const attempt = (read: () => unknown) => {
    try {
      return read()
    } catch (error) {
      errors.push(error)
      return undefined
    }
  }
  const dataset = attempt(() => open(records)) as ReturnType<typeof open> | undefined
  if (dataset) {
    const { actors, quotes, events } = dataset
    for (const query of [actors, quotes, events]) {
      attempt(() => query.toArray().map(String))
      attempt(() => JSON.stringify(query))
    }
    attempt(() => quotes.by('actor-1', { including: 'officials' }).in('2018').toArray())
    attempt(() => events.involving('actor-1').byMonth())
    for (const count of [1, 2, 3, 4])
      for (const query of [quotes, events])
        attempt(() => {
          const [record] = query.offset(count - 1).first(1)
          if (record === undefined) return
          for (const key in Object.getOwnPropertyDescriptors(Object.getPrototypeOf(record)))
            attempt(() => record?.[key as never])
          attempt(() => record?.evidence.map(({ source }) => source))
        })
  }
  return errors
}

it('a malformed dataset gives an error that says where, and changes no prototype', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 3 }),
      (changes) => {
        const records = JSON.parse(valid)
        for (const [path, value] of changes) putPart(records, path, structuredClone(value))
        for (const error of readAll(records)) {
          expect([RangeError, TypeError]).toContain((error as Error).constructor)
          expect((error as Error).message).toMatch(
            /^(dataset|(actors|quotes|events|sources)\b)[\w.[\]]*: Unexpected |^Unexpected actor "actor-1"/,
          )
        }
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
      },
    ),
    { numRuns: 3000, seed: 19 },
  )
})

it('a valid dataset gives none', () => {
  expect(readAll(JSON.parse(valid))).toEqual([])
})

it.each([
  [2, 'update @onrecord/sdk'],
  [0, 'build the dataset anew'],
])('a format of version %i is refused', (schemaVersion, advice) => {
  expect(() => open({ ...JSON.parse(valid), schemaVersion })).toThrow(advice)
})

it('two records with one id are refused', () => {
  const records = JSON.parse(valid)
  records.quotes.push({ ...records.quotes[1] })
  expect(() => open(records)).toThrow('quotes[4]: Unexpected id "quote-1", quotes[1] has it')
})

it('a link that leads nowhere hurts no other answer', () => {
  const records: DatasetRecords = JSON.parse(valid)
  records.quotes[0]?.about.push('nobody')
  const { quotes } = open(records)
  const id = records.quotes[0]?.id ?? ''
  expect(quotes.about('actor-1').count()).toBeGreaterThanOrEqual(0)
  expect(quotes.get(id).evidence.length).toBe(1)
  expect(() => quotes.get(id).about).toThrow('Unexpected actor "nobody"')
})
