import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCodePoints } from '../../src/formats/offsets/count-code-points.ts'

/** Texts of characters of one and of two code units, lone halves of such among them. */
const texts = fc.array(
  fc.constantFrom('a', 'é', '\n', '\r\n', '🌊', '𐍈', '👩‍🚀', '\uD83C', '\uDF0A'),
)

describe('counting code points', () => {
  it('gives the offsets of the same words', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('')
        const characters = [...text]
        const [from = 0, to = 0] = [a, b]
          .map((number) => number % (characters.length + 1))
          .sort((a, b) => a - b)
        const start = characters.slice(0, from).join('').length
        const end = characters.slice(0, to).join('').length
        const counts = countCodePoints(text, [end, start])
        const words = characters.slice(counts.get(start), counts.get(end)).join('')
        expect(words).toBe(text.slice(start, end))
        expect([counts.get(start), counts.get(end)]).toEqual([from, to])
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses an offset within a character', () => {
    expect(() => countCodePoints('a🌊', [2])).toThrow('Unexpected offset 2 within a character')
    expect(countCodePoints('a🌊', [3, 1, 0])).toEqual(
      new Map([
        [0, 0],
        [1, 1],
        [3, 2],
      ]),
    )
  })

  it('goes through the text once, however many offsets there are', () => {
    const offsets = Array.from({ length: 200_000 }, (_, index) => index * 2)
    const counts = countCodePoints('🌊'.repeat(200_000), offsets)
    expect(counts.get(399_998)).toBe(199_999)
  })
})
