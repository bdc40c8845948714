import { describe, expect, it } from 'vitest'
import { followPlaces, shiftPlaces } from '../../../src/readers/places/file-places.ts'
import { joinTexts } from '../../../src/readers/places/join-texts.ts'

const part = (text: string, offset: number) => ({ text, map: shiftPlaces(offset) })

describe('texts of one file after another', () => {
  const { text, map } = joinTexts([part('', 7), part('boats', 100), part('', 3), part('sea', 200)])
  const place = (start: number, end: number) => map.toFile({ start, end })

  it('have a blank line between them, and none for an empty one', () => {
    expect(text).toBe('boats\n\nsea')
  })

  it.each([
    ['in the first', [0, 5], [100, 105]],
    ['within the first', [1, 3], [101, 103]],
    ['in the second', [7, 10], [200, 203]],
    ['across both', [3, 8], [103, 201]],
    ['that ends in the blank line', [4, 6], [104, 105]],
    ['that starts in the blank line', [6, 9], [200, 202]],
    ['from the end of the first to the second', [5, 8], [200, 201]],
    ['from the first to the start of the second', [4, 7], [104, 105]],
    ['that is empty at the start', [0, 0], [100, 100]],
    ['that is empty at the end of the first', [5, 5], [105, 105]],
    ['that is empty at the start of the second', [7, 7], [200, 200]],
  ])('have the place of a span %s', (_, [start = 0, end = 0], [from, to]) => {
    expect(place(start, end)).toEqual({ start: from, end: to })
  })

  it('are empty where there are none', () => {
    const { text, map } = joinTexts([part('', 7)])
    expect(text).toBe('')
    expect(map.toFile({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  it('that come from a file in another follow both', () => {
    expect(followPlaces(map, shiftPlaces(1000)).toFile({ start: 7, end: 10 })).toEqual({
      start: 1200,
      end: 1203,
    })
  })
})
