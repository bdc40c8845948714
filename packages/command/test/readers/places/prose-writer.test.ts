import { describe, expect, it } from 'vitest'
import { ProseWriter } from '../../../src/readers/places/prose-writer.ts'

/** Write texts that follow one another in a file, from the hundredth character on; `¶` and `⏎` end a paragraph and a line. */
function write(...texts: string[]) {
  const writer = new ProseWriter()
  let from = 100
  for (const text of texts) {
    if (text === '¶') writer.endParagraph()
    else if (text === '⏎') writer.endLine()
    else {
      writer.write([{ text, from, to: from + text.length, isExact: true }])
      from += text.length
    }
  }
  return writer.end()
}

describe('prose', () => {
  it.each([
    ['one space for white space', ['a \t\n\f\r\u00a0\u2007\u202f b'], 'a b'],
    ['no space at its start', ['  a'], 'a'],
    ['no space at its end', ['a  '], 'a'],
    ['a space across pieces', ['a ', ' ', ' b'], 'a b'],
    ['no space between pieces that have none', ['a', 'b'], 'ab'],
    ['nothing invisible', ['a\u00adb\u200bc\u2060d\ufeffe'], 'abcde'],
    ['a space beside what is invisible', ['a \u00ad b'], 'a b'],
    ['a blank line between paragraphs', ['a', '¶', 'b'], 'a\n\nb'],
    ['no blank line at its start or end', ['¶', 'a', '¶'], 'a'],
    ['one blank line for many ends', ['a', '¶', '¶', '⏎', 'b'], 'a\n\nb'],
    ['an end of a line', ['a', '⏎', 'b'], 'a\nb'],
    ['a blank line for two ends of a line', ['a', '⏎', '⏎', 'b'], 'a\n\nb'],
    ['no end of a line at its start', ['⏎', 'a'], 'a'],
    ['no spaces around the end of a line', ['a ', '⏎', ' b'], 'a\nb'],
    ['no spaces around the end of a paragraph', ['a ', '¶', ' b c'], 'a\n\nb c'],
    ['nothing of nothing', [' ', '¶'], ''],
  ])('has %s', (_, texts, expected) => {
    expect(write(...texts).text).toBe(expected)
  })

  it('keeps where its words come from', () => {
    const { text, map } = write('  The  bo\u00adat', '¶', ' is late')
    const place = (words: string) => {
      const start = text.indexOf(words)
      return Object.values(map.toFile({ start, end: start + words.length }))
    }
    expect(place('The')).toEqual([102, 105])
    expect(place('The boat')).toEqual([102, 112])
    expect(place('e b')).toEqual([104, 108])
    expect(place(' ')).toEqual([105, 107])
    expect(place('boat')).toEqual([107, 112])
    expect(place('oat')).toEqual([108, 112])
    expect(place('is late')).toEqual([113, 120])
    expect(place('boat\n\nis')).toEqual([107, 115])
  })

  it('keeps a piece that stands for other characters whole', () => {
    const writer = new ProseWriter()
    writer.write([
      { text: 'a', from: 0, to: 1, isExact: true },
      { text: 'b c', from: 1, to: 9, isExact: false },
      { text: 'd', from: 9, to: 10, isExact: true },
    ])
    const { text, map } = writer.end()
    expect(text).toBe('ab cd')
    expect(map.toFile({ start: 3, end: 4 })).toEqual({ start: 1, end: 9 })
    expect(map.toFile({ start: 4, end: 5 })).toEqual({ start: 9, end: 10 })
    expect(map.toFile({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 })
  })
})
