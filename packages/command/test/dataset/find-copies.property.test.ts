import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findCopies } from '../../src/dataset/find-copies.ts'
import { describeSource } from '../support/describe-source.ts'

/** The runs of five words that a text has. */
function runsOf(text: string): Set<string> {
  const words = text.split(' ')
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')))
}

/** Compare each text with all originals before it. */
function compareAll(texts: readonly string[]): Map<string, string> {
  const copies = new Map<string, string>()
  const originals: { id: string; runs: Set<string> }[] = []
  for (const [index, text] of texts.entries()) {
    const [id, runs] = [`source-${index}`, runsOf(text)]
    const [most] = originals
      .map((other) => ({ ...other, common: [...runs].filter((run) => other.runs.has(run)).length }))
      .filter(({ runs: others, common }) => {
        const [shorter, longer] = [runs.size, others.size].sort((a, b) => a - b) as [number, number]
        return shorter >= 40 && shorter >= longer * 0.5 && common >= shorter * 0.8
      })
      .sort((a, b) => b.common - a.common)
    if (most) copies.set(id, most.id)
    else originals.push({ id, runs })
  }
  return copies
}

/** Texts that are put together of stretches, which several of them may have. */
const stretch = fc
  .record({ kind: fc.nat(5), start: fc.nat(20), length: fc.integer({ min: 5, max: 60 }) })
  .map(({ kind, start, length }) =>
    Array.from({ length }, (_, index) => `w${kind}x${start + index}`).join(' '),
  )
const text = fc.array(stretch, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

it('finds the copies that comparing all texts finds', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 10 }), (texts) => {
      const sources = texts.map((text, index) => ({
        source: describeSource(`source-${index}`),
        text,
      }))
      expect(findCopies(sources)).toEqual(compareAll(texts))
    }),
    { numRuns: 200 },
  )
})
