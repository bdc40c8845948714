import { describe, expect, it } from 'vitest'
import { joinPieces } from '../../../src/readers/places/join-pieces.ts'
import { PiecePlaces } from '../../../src/readers/places/pieces.ts'

describe('the places of pieces', () => {
  /** "boat" and "sea" as they are in the file, with a reference of six characters between them. */
  const { text, map } = joinPieces([
    { text: 'boat', from: 10, to: 14, isExact: true },
    { text: '–', from: 14, to: 21, isExact: false },
    { text: 'sea', from: 30, to: 33, isExact: true },
  ])

  it('are in a text of all pieces', () => {
    expect(text).toBe('boat–sea')
  })

  it.each([
    ['a piece', [0, 4], [10, 14]],
    ['a part of a piece', [1, 3], [11, 13]],
    ['a reference', [4, 5], [14, 21]],
    ['a reference and a part of what follows', [4, 7], [14, 32]],
    ['parts of two pieces', [2, 6], [12, 31]],
    ['the last piece', [5, 8], [30, 33]],
    ['all', [0, 8], [10, 33]],
    ['the start', [0, 0], [10, 10]],
    ['a point in a piece', [2, 2], [12, 12]],
    ['a point at a reference', [4, 4], [21, 21]],
    ['the start of the last piece', [5, 5], [30, 30]],
    ['the end', [8, 8], [33, 33]],
  ])('of %s', (_, [start = 0, end = 0], [from, to]) => {
    expect(map.toFile({ start, end })).toEqual({ start: from, end: to })
  })

  it('of what is between pieces are those of the pieces that it touches', () => {
    const places = new PiecePlaces([
      { start: 2, end: 4, from: 10, to: 12, isExact: true },
      { start: 6, end: 8, from: 20, to: 22, isExact: true },
    ])
    expect(places.toFile({ start: 0, end: 3 })).toEqual({ start: 10, end: 11 })
    expect(places.toFile({ start: 4, end: 7 })).toEqual({ start: 20, end: 21 })
    expect(places.toFile({ start: 3, end: 6 })).toEqual({ start: 11, end: 12 })
    expect(places.toFile({ start: 4, end: 6 })).toEqual({ start: 12, end: 12 })
    expect(places.toFile({ start: 0, end: 1 })).toEqual({ start: 10, end: 10 })
    expect(places.toFile({ start: 7, end: 9 })).toEqual({ start: 21, end: 22 })
  })

  it('of nothing are the start of the file', () => {
    expect(new PiecePlaces([]).toFile({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})
