import { describe, expect, it } from 'vitest'
import { analyse } from '../src/analyse.ts'
import { Batch, splitForms } from '../src/batch.ts'
import { longestSentence } from '../src/network/limits.ts'

/** A batch with the parts of a sentence, which a list of names knows at some places. */
function batchOf(forms: readonly string[], known: readonly number[] = []): Batch<SentenceOfLists> {
  const batch = new Batch<SentenceOfLists>()
  const lists = forms.map((_, index) => (known.includes(index) ? 1 : 0))
  const parts = splitForms(forms)
  for (const [first, own] of parts) batch.add({ lists }, first, own, parts.length === 1)
  return batch
}

interface SentenceOfLists {
  lists: readonly number[]
}

describe('a batch', () => {
  it('reads the parts of a long sentence that recur once', () => {
    const { parts, passages } = batchOf(Array<string>(50 * longestSentence).fill('('))
    expect(parts).toHaveLength(50)
    expect(passages).toHaveLength(1)
    expect(parts.map(({ first }) => first)).toEqual(
      Array.from({ length: 50 }, (_, index) => index * longestSentence),
    )
  })

  it('reads parts twice whose words lists of names know at other places', () => {
    const forms = Array<string>(2 * longestSentence).fill('Sur')
    expect(batchOf(forms, [3]).passages).toHaveLength(2)
    expect(batchOf(forms, [3, 3 + longestSentence]).passages).toHaveLength(1)
  })

  it('has room for so many words, and for any number that recur', () => {
    const batch = batchOf(Array.from({ length: 8 * longestSentence }, (_, index) => `${index}`))
    const lists = [0]
    expect(batch.add({ lists }, 0, ['new'], true)).toBe(false)
    const again = Array.from({ length: longestSentence }, (_, index) => `${index}`)
    expect(batch.add({ lists: again.map(() => 0) }, 0, again, false)).toBe(true)
  })
})

it('gives every part of a long sentence the tree of its words, below the first root', () => {
  const [sentence] = analyse('('.repeat(3 * longestSentence))
  const tokens = sentence?.tokens ?? []
  expect(tokens).toHaveLength(3 * longestSentence)
  const roots = tokens.flatMap(({ head }, index) => (head === -1 ? [index] : []))
  expect(roots).toHaveLength(1)
  const tags = tokens.map(({ tag }) => tag)
  expect(tags.slice(longestSentence)).toEqual(tags.slice(0, 2 * longestSentence))
  const own = (part: number) =>
    tokens
      .slice(part * longestSentence, (part + 1) * longestSentence)
      .map(({ head }) => head - part * longestSentence)
      .filter((head) => head >= 0)
  expect(own(2).sort()).toEqual(own(1).sort())
})
