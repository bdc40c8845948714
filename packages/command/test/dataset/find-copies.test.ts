import type { Source } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/dataset/find-copies.ts'
import { describeSource as source } from '../support/describe-source.ts'

/** A text of some words, each of which is in no other place of it. */
const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ')

const story = words(100)
const find = (...texts: [source: Source, text: string | undefined][]) =>
  Object.fromEntries(findCopies(texts.map(([source, text]) => ({ source, text }))))

describe('findCopies', () => {
  it('takes the story that was published first for the original, whatever the order', () => {
    const paper = source('a-paper', '2018-03-02')
    const agency = source('b-agency', '2018-03-01')
    expect(find([paper, story], [agency, story])).toEqual({ 'a-paper': 'b-agency' })
    expect(find([agency, story], [paper, story])).toEqual({ 'a-paper': 'b-agency' })
  })

  it('sees through front matter, letter case, punctuation and small changes', () => {
    const edited = `---\ntitle: Another\n---\n\n${story.toUpperCase().replace(/ /g, ', ')} ${words(10, 500)}`
    expect(find([source('a', '2018-03-01'), story], [source('b', null), edited])).toEqual({
      b: 'a',
    })
  })

  it.each([
    ['has one sentence in common', words(30), words(100, 20)],
    ['has half of it in common', words(100), words(100, 50)],
    ['quotes it in a long essay', words(100), words(300)],
    ['is a short note', words(20), words(20)],
  ])('takes no text for a copy that %s', (_, first, second) => {
    expect(find([source('a', '2018-03-01'), first], [source('b', '2018-03-02'), second])).toEqual(
      {},
    )
  })

  it('names the original of a copy of a copy', () => {
    const cut = words(85)
    const texts = [source('a', '2018-03-01'), source('b', '2018-03-02'), source('c', '2018-03-03')]
    const [a, b, c] = texts as [Source, Source, Source]
    expect(find([a, story], [b, story], [c, cut])).toEqual({ b: 'a', c: 'a' })
  })

  it('knows copies without a text from the committed dataset, while their original is there', () => {
    const committed = [source('b', '2018-03-02', { copyOf: 'a' })]
    const [a, b] = [source('a', '2018-03-01'), source('b', '2018-03-02')]
    const both = [a, b].map((source) => ({ source, text: undefined }))
    expect(findCopies(both, committed)).toEqual(new Map([['b', 'a']]))
    expect(findCopies(both.slice(1), committed)).toEqual(new Map())
  })
})
