import { generateDataset } from '@onrecord/testing/generate-dataset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'

const records = generateDataset({ actors: 60, quotes: 300, events: 200 }, 7)
const dataset = open(records)
type QuoteRow = (typeof records.quotes)[number]
type EventRow = (typeof records.events)[number]
type Dated = Pick<QuoteRow, 'date'>

/** A call of a method, and whether a record meets the condition. */
interface Step<Row> {
  method: string
  values: readonly unknown[]
  meets: (row: Row) => boolean
}

const actor = fc.integer({ min: 0, max: 59 }).map((index) => `actor-${index}`)
const famous = fc.integer({ min: 0, max: 9 }).map((index) => `actor-${index}`)
const parties = fc.array(fc.oneof(actor, famous), { minLength: 1, maxLength: 6 })
const year = fc.integer({ min: 2000, max: 2023 })
const pad = (number: number) => String(number).padStart(2, '0')
const period = fc.oneof(
  year.map((y) => ({ value: `${y}`, start: `${y}-01-01`, end: `${y}-12-31` })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => {
    const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
    return { value: `${y}-${pad(m)}`, start: `${y}-${pad(m)}-01`, end: `${y}-${pad(m)}-${last}` }
  }),
)

/** The actors who belong to one on a date, by the words of the documentation. */
const belongs = (id: string, owner: string, date: Dated['date']): boolean =>
  id === owner ||
  records.actors.some(
    (each) =>
      each.id === id &&
      each.affiliations.some(
        ({ actor, from = '', to = '9' }) =>
          actor === owner && (date === null || (from <= date.end && date.start <= to)),
      ),
  )

const anyOf = <Row extends Dated>(
  method: string,
  list: (row: Row) => readonly string[],
): fc.Arbitrary<Step<Row>> =>
  fc.tuple(parties, fc.boolean()).map(([ids, officials]) => ({
    method,
    values: officials ? [...ids, { including: 'officials' }] : ids,
    meets: (row) =>
      list(row).some((id) =>
        ids.some((owner) => (officials ? belongs(id, owner, row.date) : id === owner)),
      ),
  }))

const allOf = <Row extends Dated>(
  method: string,
  list: (row: Row) => readonly string[],
): fc.Arbitrary<Step<Row>> =>
  fc.tuple(fc.array(famous, { maxLength: 2 }), fc.boolean()).map(([ids, officials]) => ({
    method,
    values: officials ? [...ids, { including: 'officials' }] : ids,
    meets: (row) =>
      ids.every((owner) =>
        list(row).some((id) => (officials ? belongs(id, owner, row.date) : id === owner)),
      ),
  }))

const words = <Row>(
  method: string,
  vocabulary: string[],
  read: (row: Row) => string | undefined,
): fc.Arbitrary<Step<Row>> =>
  fc.subarray(vocabulary, { minLength: 1 }).map((values) => ({
    method,
    values,
    meets: (row) => values.includes(read(row) ?? ''),
  }))

const dates: fc.Arbitrary<Step<Dated>> = fc.oneof(
  fc
    .tuple(period, period, fc.constantFrom('overlap', 'within'))
    .filter(([from, to]) => from.start <= to.end)
    .map(([from, to, match]) => ({
      method: 'between',
      values: [from.value, to.value, match],
      meets: ({ date }: Dated) =>
        date !== null &&
        (match === 'within'
          ? from.start <= date.start && date.end <= to.end
          : from.start <= date.end && date.start <= to.end),
    })),
  fc.tuple(period, fc.constantFrom('overlap', 'within')).map(([{ value, start }, match]) => ({
    method: 'before',
    values: [value, match],
    meets: ({ date }: Dated) =>
      date !== null && (match === 'within' ? date.end : date.start) < start,
  })),
  fc.tuple(period, fc.constantFrom('overlap', 'within')).map(([{ value, end }, match]) => ({
    method: 'after',
    values: [value, match],
    meets: ({ date }: Dated) => date !== null && (match === 'within' ? date.start : date.end) > end,
  })),
  fc.constant({ method: 'dated', values: [], meets: ({ date }: Dated) => date !== null }),
  fc.constant({ method: 'undated', values: [], meets: ({ date }: Dated) => date === null }),
)

const confidence = fc.double({ min: 0, max: 1, noNaN: true }).map((atLeast) => ({
  method: 'withConfidence',
  values: [atLeast],
  meets: (row: { confidence: number }) => row.confidence >= atLeast,
}))

const speakers = ({ speaker, coSpeakers }: QuoteRow) => [speaker ?? '', ...coSpeakers]
const quoteStep: fc.Arbitrary<Step<QuoteRow>> = fc.oneof(
  anyOf<QuoteRow>('by', speakers),
  anyOf<QuoteRow>('about', ({ about }) => about),
  anyOf<QuoteRow>('to', ({ addressees }) => addressees),
  allOf<QuoteRow>('involving', (row) => [...speakers(row), ...row.addressees, ...row.about]),
  words<QuoteRow>('of', ['direct', 'mixed', 'indirect'], ({ kind }) => kind),
  words<QuoteRow>('withAttitude', ['says', 'denies', 'asks'], ({ cue }) => cue?.attitude),
  dates,
  confidence,
)
const eventStep: fc.Arbitrary<Step<EventRow>> = fc.oneof(
  anyOf<EventRow>('by', ({ agents }) => agents),
  anyOf<EventRow>('towards', ({ recipients }) => recipients),
  allOf<EventRow>('involving', ({ agents, recipients }) => [...agents, ...recipients]),
  words<EventRow>('of', ['CONSULT', 'ACCUSE', 'AID'], ({ type }) => type),
  words<EventRow>('withMode', ['meet', 'firearms'], ({ mode }) => mode),
  words<EventRow>('ofQuadClass', ['verbal-conflict'], ({ quadClass }) => quadClass),
  words<EventRow>('coded', ['19', '04'], ({ cameo }) => cameo.slice(0, 2)),
  dates,
  confidence,
)
/** What orders and cuts, after which further conditions narrow what is left. */
const cut = fc.oneof(
  fc.nat(50).map((count) => ({ method: 'limit', values: [count] })),
  fc.nat(50).map((count) => ({ method: 'offset', values: [count] })),
  fc.constantFrom('ascending', 'descending').map((order) => ({
    method: 'sortBy',
    values: ['confidence', order],
  })),
)

interface AnyQuery {
  [method: string]: (...values: unknown[]) => AnyQuery
}

function answer<Row extends { confidence: number }>(
  rows: readonly Row[],
  steps: readonly (Step<Row> | { method: string; values: readonly unknown[] })[],
): readonly Row[] {
  return steps.reduce<readonly Row[]>((left, step) => {
    if ('meets' in step) return left.filter(step.meets)
    const [value, order] = step.values
    if (step.method === 'limit') return left.slice(0, value as number)
    if (step.method === 'offset') return left.slice(value as number)
    const sign = order === 'descending' ? -1 : 1
    return left.toSorted((a, b) => sign * (a.confidence - b.confidence))
  }, rows)
}

function check<Row extends { id: string; confidence: number }>(
  all: unknown,
  rows: readonly Row[],
  step: fc.Arbitrary<Step<Row>>,
) {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: step }, cut), { maxLength: 5 }),
      (steps) => {
        const query = steps.reduce(
          (query, { method, values }) => query[method]?.(...values) as AnyQuery,
          all as AnyQuery,
        ) as unknown as {
          map: (make: (row: Row) => string) => string[]
          count: () => number
          has: (id: string) => boolean
          first: () => Row | undefined
          last: () => Row | undefined
        }
        const expected = answer(rows, steps).map(({ id }) => id)
        expect(query.map(({ id }) => id)).toEqual(expected)
        expect(query.count()).toBe(expected.length)
        expect(query.first()?.id).toBe(expected[0])
        expect(query.last()?.id).toBe(expected.at(-1))
        const probe = rows[steps.length * 17]?.id ?? ''
        expect(query.has(probe)).toBe(expected.includes(probe))
      },
    ),
    { numRuns: 1000, seed: 19 },
  )
}

describe('a chain of conditions gives what a look at each record gives', () => {
  it('for quotes', () => check(dataset.quotes, records.quotes, quoteStep))
  it('for events', () => check(dataset.events, records.events, eventStep))
})
