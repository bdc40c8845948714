import { expect, it } from 'vitest'
import { decodeNames } from '../../src/names/decode-names.ts'

const labels = ['B-ORG', 'B-PER', 'I-ORG', 'I-PER', 'O']

/** Scores in which a token has a ten for its label, and some have another for a second one. */
function score(...tokens: readonly Record<string, number>[]): Float32Array {
  return Float32Array.from(tokens.flatMap((token) => labels.map((label) => token[label] ?? 0)))
}

it('finds names beside each other', () => {
  const scores = score({ 'B-PER': 9 }, { 'I-PER': 9 }, { 'B-PER': 9 }, { O: 9 }, { 'B-ORG': 9 })
  expect(decodeNames(scores, labels)).toEqual([
    { first: 0, end: 2, type: 'PER' },
    { first: 2, end: 3, type: 'PER' },
    { first: 4, end: 5, type: 'ORG' },
  ])
})

it('goes on with no name of another type, and with none that was not begun', () => {
  const scores = score({ 'B-PER': 5, 'B-ORG': 4 }, { 'I-ORG': 9 }, { O: 9 }, { 'I-PER': 9, O: 8 })
  expect(decodeNames(scores, labels)).toEqual([{ first: 0, end: 2, type: 'ORG' }])
})

it('finds nothing in nothing', () => {
  expect(decodeNames(new Float32Array(), labels)).toEqual([])
})
