import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSections } from '../../src/sections/split-sections.ts'

const split = (text: string, longest: number) =>
  splitSections(text, longest).map(({ start, end }) => text.slice(start, end))

const prose = 'One two. '.repeat(9)

describe('splitSections', () => {
  it.each([
    ['a text that is short enough', 'One.\n\nTwo.', 20, ['One.\n\nTwo.']],
    ['no text', '', 10, ['']],
    ['paragraphs', 'One two.\n\nThree. Four.', 12, ['One two.\n\n', 'Three. Four.']],
    ['lines', 'One two. Three\nfour. Five.', 18, ['One two. Three\n', 'four. Five.']],
    ['sentences', 'One two. “Three.” Four five.', 22, ['One two. “Three.” ', 'Four five.']],
    ['words', 'one two three four five', 16, ['one two three ', 'four five']],
    ['a word', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a word of surrogate pairs', '😀😀😀', 3, ['😀', '😀', '😀']],
    [
      'before a paragraph that continues no quotation',
      `${prose}\n\nShe said:\n\n“Yes. And no.”`,
      95,
      [`${prose}\n\n`, 'She said:\n\n“Yes. And no.”'],
    ],
  ])('splits %s', (_, text, longest, sections) => {
    expect(split(text, longest)).toEqual(sections)
  })

  it('tiles any text with sections that are short enough', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(' ', '\n', '.', '“'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 200,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), (text, longest) => {
        const sections = split(text, longest)
        expect(sections.join('')).toBe(text)
        for (const section of sections) expect(section.length).toBeLessThanOrEqual(longest)
        expect(sections.every((section) => section.length > 0) || text === '').toBe(true)
      }),
    )
  })
})
