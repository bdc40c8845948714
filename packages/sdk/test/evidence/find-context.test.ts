import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContext } from '../../src/evidence/find-context.ts'
import { bulletinText } from '../support/bulletin.ts'

const around = (words: string, text = bulletinText) => {
  const start = text.indexOf(words)
  return findContext(text, { start, end: start + words.length })
}

describe('the context of evidence', () => {
  it('has the sentence and the paragraph, with their offsets', () => {
    const { words, sentence, paragraph } = around('accused Yemen')
    expect(words.text).toBe('accused Yemen')
    expect(sentence.text).toBe(
      'Ada Quill, the foreign minister of Oman, accused Yemen of delay on 4 December 2016.',
    )
    expect(paragraph.text).toMatch(/^Ada Quill, the .* ban the rebels\.$/)
    expect(bulletinText.slice(sentence.start, sentence.end)).toBe(sentence.text)
  })

  it.each([
    ['closed', 'Mr. Ben Ward of Yemen said, “The road is closed.”'],
    ['Oman may', 'Oman may ban the rebels.'],
    ['Talks', '# Talks in Muscat'],
    ['late', '“It is late,” Ada Quill said.'],
  ])('finds the sentence of %j', (words, sentence) => {
    expect(around(words).sentence.text).toBe(sentence)
  })

  it('has all sentences of words in several', () => {
    expect(around('closed.” Oman').sentence.text).toMatch(/^Mr\. Ben .* rebels\.$/)
  })

  it.each([
    [
      'of the U.S. Senate',
      'She spoke of the U.S. Senate.',
      'It rained. She spoke of the U.S. Senate. He left.',
    ],
    ['J. Quill', 'Then J. Quill rose.', 'It rained! Then J. Quill rose. He left.'],
    ['3.5', 'It cost 3.5 euros?', 'Yes. It cost 3.5 euros? No.'],
    ['left', 'He left.', 'Who?\r\nHe left.\r\n\r\nNobody.'],
  ])('ends no sentence within %j', (words, sentence, text) => {
    expect(around(words, text).sentence.text).toBe(sentence)
  })

  it('takes lines for paragraphs where no line is empty', () => {
    expect(around('left', 'Who?\nHe left. It rained.\nNobody.').paragraph.text).toBe(
      'He left. It rained.',
    )
  })

  it.each([
    [-1, 3],
    [3, 3],
    [0, 10_000],
    [Number.NaN, 3],
  ])('refuses the place %s–%s', (start, end) => {
    expect(() => findContext(bulletinText, { start, end })).toThrow(RangeError)
  })

  it('holds the words in the sentence, and that in the paragraph, in any text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '\r', '”', '!', 'é'),
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text.length > 0)
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (length % 5))
        const { words, sentence, paragraph } = findContext(text, { start, end })
        for (const part of [words, sentence, paragraph])
          expect(text.slice(part.start, part.end)).toBe(part.text)
        expect(paragraph.start <= sentence.start && sentence.start <= start).toBe(true)
        expect(end <= sentence.end && sentence.end <= paragraph.end).toBe(true)
      }),
    )
  })
})
