import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../../src/text/split-blocks.ts'
import type { Stretch } from '../../src/text/stretch.ts'

const texts = [
  '',
  'short',
  'a'.repeat(9000),
  '😀'.repeat(5001),
  `x${'😀'.repeat(5001)}`,
  'A sentence of words.\n'.repeat(1000),
  'words '.repeat(3000),
]

/** Every second word of ten code units is marked. */
const markTens = (text: string): Stretch[] =>
  Array.from({ length: Math.floor(text.length / 20) }, (_, index) => ({
    start: index * 20,
    end: index * 20 + 10,
    kinds: ['quote'],
    records: [`quote-${index}`],
  }))

describe.each(texts)('the blocks of %.20s', (text) => {
  const blocks = splitBlocks(text, markTens(text))

  it('are the text', () => {
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  it('do not part characters', () => {
    for (const { start, end } of blocks) expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u)
  })

  it('have all that is marked, in order', () => {
    const units = (stretches: readonly Stretch[]) =>
      stretches.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, index) => start + index),
      )
    for (const { start, end, stretches } of blocks)
      for (const stretch of stretches) {
        expect(stretch.start).toBeGreaterThanOrEqual(start)
        expect(stretch.end).toBeLessThanOrEqual(end)
      }
    expect(units(blocks.flatMap(({ stretches }) => stretches))).toEqual(units(markTens(text)))
  })
})
