import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/dataset/sha256.ts'

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex')

it('is the hash that Node computes, of any string', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300, size: 'max' })
  fc.assert(fc.property(text, (text) => sha256(text) === byNode(text)))
})

it('is that of the same bytes at every length around the end of a block', () => {
  for (let length = 0; length <= 260; length++) {
    const text = 'é'.repeat(length % 2) + 'a'.repeat(length)
    expect(sha256(text)).toBe(byNode(text))
  }
})

it('is that of a text with half a pair of surrogates, and of a long one', () => {
  for (const text of ['\ud83d', 'a\udc00b', 'The road is open. '.repeat(100_000)])
    expect(sha256(text)).toBe(byNode(text))
})
