import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSimilar } from '../../src/words/find-similar.ts'

const similarTo = (word: string, ...words: string[]) =>
  findSimilar(word, words.sort()).map(({ place, distance }) => [words[place], distance])

/** The optimal string alignment distance, as it is defined. */
function measureDistance(a: string, b: string, replacement: number): number {
  const known = new Map<string, number>()
  const measure = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const found = known.get(key)
    if (found !== undefined) return found
    const choices = [
      measure(i - 1, j) + 1,
      measure(i, j - 1) + 1,
      measure(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : replacement),
    ]
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      choices.push(measure(i - 2, j - 2) + 1)
    const least = Math.min(...choices)
    known.set(key, least)
    return least
  }
  return measure(a.length, b.length)
}

describe('findSimilar', () => {
  it.each([
    ['quillow', 'quillov', 1],
    ['quilov', 'quillov', 1],
    ['qiullov', 'quillov', 1],
    ['sanctoins', 'sanctions', 1],
    ['negotaitoins', 'negotiations', 2],
    ['ghni', 'ghani', 1],
    ['omna', 'oman', 1],
  ])('takes %s for %s', (word, other, distance) =>
    expect(similarTo(word, 'a', other, 'zzzzzz')).toEqual([[other, distance]]),
  )

  it.each([
    ['iraq', 'iran'],
    ['mali', 'mila'],
    ['oma', 'oman'],
    ['quillxx', 'quillov'],
    ['sanction', 'nation'],
    ['quillov', 'quilt'],
    ['xyzctions', 'sanctions'],
    ['', 'a'],
  ])('does not take %s for %s', (word, other) => expect(similarTo(word, other)).toEqual([]))

  it('finds the words that a comparison with each word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 11 })
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), (wanted, words) => {
        words.sort()
        const tolerance = wanted.length < 4 ? -1 : wanted.length < 8 ? 1 : 2
        const expected = words.flatMap((other, place) => {
          const distance = measureDistance(wanted, other, wanted.length < 5 ? 2 : 1)
          return distance <= tolerance ? [{ place, distance }] : []
        })
        expect(findSimilar(wanted, words)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
