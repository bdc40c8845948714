import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryForward } from '../../src/dataset/carry-forward.ts'
import type { Facts } from '../../src/dataset/facts.ts'
import { formatJson } from '../../src/dataset/format-json.ts'
import {
  joinDatings,
  joinEvidence,
  joinJudgements,
  joinLists,
  joinTexts,
} from '../../src/dataset/join.ts'
import { joinRepeated, mergeFacts } from '../../src/dataset/merge-facts.ts'
import { evidence, facts, judgement, optionalDating, sources } from '../support/arbitrary-facts.ts'
import { describeSource } from '../support/describe-source.ts'

const runs = { numRuns: 500 }

function expectJoin<Value>(values: fc.Arbitrary<Value>, join: (a: Value, b: Value) => Value): void {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(join(a, b)).toEqual(join(b, a))
      }),
      runs,
    )
  })

  it('does not depend on what is joined first', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)))
      }),
      runs,
    )
  })

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const joined = join(a, b)
        expect(join(joined, joined)).toEqual(joined)
        expect(join(joined, a)).toEqual(joined)
      }),
      runs,
    )
  })
}

describe('joining dates', () => {
  expectJoin(optionalDating, joinDatings)

  it('keeps the finer one', () => {
    const basis = 'explicit' as const
    const month = { start: '2018-02-01', end: '2018-02-28', precision: 'month' as const, basis }
    const day = { start: '2018-02-20', end: '2018-02-20', precision: 'day' as const, basis }
    expect(joinDatings(month, day)).toEqual(day)
    expect(joinDatings(null, month)).toEqual(month)
  })
})

describe('joining texts', () => {
  expectJoin(fc.option(fc.string({ maxLength: 3 })), joinTexts)

  it('keeps the longer one', () => {
    expect(joinTexts('road', 'the road')).toBe('the road')
    expect(joinTexts('b', 'a')).toBe('a')
    expect(joinTexts(undefined, 'a')).toBe('a')
  })
})

describe('joining lists', () => {
  expectJoin(
    fc.array(fc.string({ maxLength: 2 })).map((list) => joinLists(list, [])),
    joinLists,
  )
})

describe('joining evidence', () => {
  expectJoin(
    fc.array(evidence).map((list) => joinEvidence(list, [])),
    joinEvidence,
  )

  it('keeps each place once, in order', () => {
    const place = (source: string, start: number, end: number) => ({ source, start, end })
    expect(
      joinEvidence([place('b', 2, 10), place('a', 5, 9)], [place('b', 2, 9), place('a', 5, 9)]),
    ).toEqual([place('a', 5, 9), place('b', 2, 9), place('b', 2, 10)])
  })
})

describe('joining judgements', () => {
  expectJoin(judgement, joinJudgements)
})

describe('merging facts', () => {
  const published = ['2018-03-01', '2018-03-03', '2018-03-08']
  const described = sources.map((id, index) => describeSource(id, published[index] ?? null))
  const merge = (parts: readonly Facts[]) => mergeFacts(parts.map(joinRepeated), described)
  const bytes = (...parts: Facts[][]) => formatJson(merge(parts.flat()))

  it('gives the same bytes in any order and however often', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const all = bytes([a, b, c])
        expect(bytes([c, a, b])).toBe(all)
        expect(bytes([merge([a, b, c])])).toBe(all)
        expect(bytes([merge([a, b, c]), b])).toBe(all)
      }),
      runs,
    )
  })

  it('gives the same actors and quotes whatever is merged first', () => {
    const withoutEvents = facts.map((facts) => ({ ...facts, events: [] }))
    fc.assert(
      fc.property(withoutEvents, withoutEvents, withoutEvents, (a, b, c) => {
        const all = bytes([a, b, c])
        expect(bytes([merge([a, b]), c])).toBe(all)
        expect(bytes([a, merge([b, c])])).toBe(all)
      }),
      runs,
    )
  })

  it('gives the same bytes when any source is carried forward', () => {
    fc.assert(
      fc.property(facts, fc.subarray([...sources]), (given, carried) => {
        const merged = merge([given])
        const parts = sources.map(carryForward(merged))
        expect(bytes(parts)).toBe(bytes([merged]))
        const fresh = sources.map((source) =>
          carryForward(carried.includes(source) ? merged : given)(source),
        )
        expect(bytes([merged, ...fresh])).toBe(bytes([merged]))
      }),
      runs,
    )
  })

  it('keeps nothing of a source that is gone', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { actors, quotes, events } = merge([carryForward(merge([given]))('first')])
        const records = [...actors, ...actors.flatMap(({ affiliations }) => affiliations)]
        for (const { evidence } of [...records, ...quotes, ...events]) {
          expect(evidence.length).toBeGreaterThan(0)
          for (const { source } of evidence) expect(source).toBe('first')
        }
      }),
      runs,
    )
  })
})
