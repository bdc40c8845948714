import type { Evidence } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { diffEvidence, diffOfficeEvidence, isMove } from '../../src/diff/diff-evidence.ts'
import { makeNamePlace, type Place, placesOf } from '../../src/diff/place.ts'
import { describeSource } from '../support/describe-source.ts'
import { placeAt } from '../support/make-records.ts'

const at = (source: string, ...starts: number[]): Evidence[] =>
  starts.map((start) => placeAt(start, 'The road', source))
const diff = (before: Evidence[], after: Evidence[]) =>
  diffEvidence({ evidence: before }, { evidence: after })
const wordsOf = (before: Evidence[], after: Evidence[]) =>
  diff(before, after).map(({ words }) => words)

describe('a change of evidence', () => {
  it('is none where it is the same', () => {
    expect(diff(at('a', 1, 2), at('a', 1, 2))).toEqual([])
    expect(diffEvidence({}, {})).toEqual([])
  })

  it('keeps the places of both', () => {
    expect(diff(at('a', 1), at('a', 2))).toEqual([
      { field: 'evidence', before: at('a', 1), after: at('a', 2), words: '1 changed in a' },
    ])
  })

  it.each<[string, Evidence[], Evidence[]]>([
    ['1 more in a', at('a', 1), at('a', 1, 2)],
    ['2 more in a', [], at('a', 1, 2)],
    ['1 fewer in a', at('a', 1, 2), at('a', 2)],
    ['2 fewer in a', at('a', 1, 2), []],
    ['1 changed in a, 1 more in a', at('a', 1), at('a', 2, 3)],
    ['1 changed in a, 1 fewer in a', at('a', 1, 2), at('a', 3)],
    ['1 more in a, 1 fewer in b', at('b', 1), at('a', 1)],
    [
      '1 changed in a, 1 more in b',
      [...at('b', 1), ...at('a', 1)],
      [...at('b', 2, 1), ...at('a', 2)],
    ],
    ['1 fewer in a', at('a', 1, 1), at('a', 1)],
    ['1 more in a', at('a', 1), at('a', 1, 1)],
    ['in another order', at('a', 1, 2), at('a', 2, 1)],
  ])('is in words %s', (words, before, after) => {
    expect(wordsOf(before, after)).toEqual([words])
  })

  it('is one of any part of a place', () => {
    const [place] = at('a', 1) as [Evidence]
    for (const change of [{ end: 3 }, { exact: 'the' }, { prefix: 'on ' }, { suffix: ' is' }])
      expect(wordsOf([place], [{ ...place, ...change }])).toEqual(['1 changed in a'])
  })

  it('is a move where each source has as many as before', () => {
    const isMoved = (before: Evidence[], after: Evidence[]) => diff(before, after).every(isMove)
    expect(isMoved(at('a', 1), at('a', 2))).toBe(true)
    expect(isMoved(at('a', 1, 2), at('a', 2, 1))).toBe(true)
    expect(isMoved(at('a', 1), at('a', 2, 3))).toBe(false)
    expect(isMoved(at('a', 1), at('b', 1))).toBe(false)
    expect(isMove({ field: 'place', before: 'Sur', after: 'Sohar', words: '' })).toBe(false)
  })
})

describe('a change of the evidence of offices', () => {
  const actor = (...evidence: Evidence[][]) => ({
    affiliations: evidence.map((places) => ({ actor: 'oman', role: 'envoy', evidence: places })),
  })

  it('is that of all offices together', () => {
    const changes = diffOfficeEvidence(actor(at('a', 1), at('b', 1)), actor(at('a', 2), at('b', 1)))
    expect(changes).toEqual([
      {
        field: 'affiliations.evidence',
        before: [...at('a', 1), ...at('b', 1)],
        after: [...at('a', 2), ...at('b', 1)],
        words: '1 changed in a',
      },
    ])
    expect(changes.every(isMove)).toBe(true)
  })

  it('is none where it is the same', () => {
    expect(diffOfficeEvidence(actor(at('a', 1)), actor(at('a', 1)))).toEqual([])
    expect(diffOfficeEvidence(actor(at('a', 1), at('a', 2)), actor(at('a', 1, 2)))).toEqual([])
    expect(diffOfficeEvidence({}, {})).toEqual([])
  })
})

describe('the places of a record', () => {
  it('are those of its evidence, as far as they are places', () => {
    const evidence = [
      ...at('a', 1),
      { source: 'a', start: 1 },
      { source: 'a', end: 1 },
      { start: 1, end: 2 },
      { source: 'a', start: 0.5, end: 2 },
      null,
      'a',
    ]
    expect(placesOf({ evidence })).toEqual(at('a', 1))
    expect(placesOf({})).toEqual([])
  })

  const text = (sha256: string) => describeSource('a', null, { text: { sha256, length: 9 } })
  const [place] = at('a', 1) as [Place]
  const moved = { ...place, start: 5, end: 13 }

  it('are named by offsets in a text that is the same', () => {
    const nameOf = makeNamePlace([text('1'), describeSource('b')], [text('1'), describeSource('b')])
    expect(nameOf({ ...place, exact: 'other' })).toBe(nameOf(place))
    for (const other of [moved, { ...place, end: 3 }, { ...place, source: 'b' }])
      expect(nameOf(other)).not.toBe(nameOf(place))
  })

  it('are named by words in a text that changed', () => {
    const nameOf = makeNamePlace([text('1')], [text('2')])
    expect(nameOf(moved)).toBe(nameOf(place))
    for (const change of [{ exact: 'road' }, { prefix: 'on ' }, { suffix: ' is' }])
      expect(nameOf({ ...moved, ...change })).not.toBe(nameOf(place))
    const { exact, ...wordless } = place
    expect(nameOf(wordless)).toBeUndefined()
  })

  it('are named by words in a text that is new, and one whose hash is not known is the same', () => {
    expect(makeNamePlace([], [text('1')])({ source: 'a', start: 1, end: 2 })).toBeUndefined()
    const { text: _, ...unknown } = text('1')
    expect(makeNamePlace([unknown], [unknown])({ source: 'a', start: 1, end: 2 })).toBeDefined()
  })
})
