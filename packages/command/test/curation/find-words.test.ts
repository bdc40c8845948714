import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/curation/find-words.ts'

/** The words as a text has them. */
const find = (text: string, words: string, from?: number) =>
  findWords(text, words, from).map(({ start, end }) => text.slice(start, end))

describe('finding words in a text', () => {
  it('gives their places, after an offset if there is one', () => {
    const text = 'a road, a road'
    expect(findWords(text, 'road')).toEqual([
      { start: 2, end: 6 },
      { start: 10, end: 14 },
    ])
    expect(findWords(text, 'road', 3)).toEqual([{ start: 10, end: 14 }])
    expect(findWords(text, 'sea')).toEqual([])
  })

  it('takes any white space for any other, but not for none', () => {
    expect(find('The\n  road is', ' The road\tis ')).toEqual(['The\n  road is'])
    expect(find('The road', 'The \n road')).toEqual(['The road'])
    expect(find('Theroad', 'The road')).toEqual([])
  })

  it('takes any quotation mark for any other', () => {
    for (const mark of `"'‘’‚‛“”„‟«»`) {
      expect(find(`${mark}Yes`, '"Yes')).toEqual([`${mark}Yes`])
      expect(find('„Yes', `${mark}Yes`)).toEqual(['„Yes'])
    }
    expect(find('`Yes', '"Yes')).toEqual([])
  })

  it('takes each other character for itself', () => {
    const marks = '\\ ^ $ . * + ? ( ) [ ] { } | / - 🌊'
    expect(find(`so ${marks} far`, marks)).toEqual([marks])
    expect(find('at 10a30', '10.30')).toEqual([])
    expect(find('the Road', 'road')).toEqual([])
  })
})
