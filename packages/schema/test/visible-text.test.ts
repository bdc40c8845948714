import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toVisible, VisibleText } from '../src/index.ts'

const pieces = fc.oneof(
  fc.constantFrom('\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', 'a', 'é', 'e\u0301'),
  fc.constantFrom('می\u200Cخواهم', '👩\u200D🚀', ' ', '\uD83D', '.'),
)
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))

describe('toVisible', () => {
  it.each([
    ['soft hyphens', 'Rus\u00ADsia', 'Russia'],
    ['zero width spaces', 'Rus\u200Bsia', 'Russia'],
    ['word joiners', '\u2060Rus\u2060sia\u2060', 'Russia'],
    ['byte order marks', '\uFEFFRus\uFEFFsia', 'Russia'],
    ['joiners between Latin letters', 'Pe\u200Dña met Ç\u200Ca', 'Peña met Ça'],
    ['runs of several', 'Rus\u200D\u00AD\u200C\u200Bsia', 'Russia'],
  ])('leaves out %s', (_, given, expected) => {
    expect(toVisible(given)).toBe(expected)
  })

  it.each([
    ['emoji of several', '👩\u200D🚀 and 👨‍👩‍👧'],
    ['Persian words', 'می\u200Cخواهم'],
    ['Hindi words', 'क्\u200Dष क्\u200Cष'],
    ['joiners at the ends of words', '\u200DRussia\u200C met Iran'],
    ['hyphens and dashes', 'vice-president – non\u2011state'],
    ['directions', '\u2068Ada\u2069 \u200E'],
  ])('leaves %s as they are', (_, given) => {
    expect(toVisible(given)).toBe(given)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(toVisible(toVisible(text))).toBe(toVisible(text))
      }),
    )
  })
})

describe('VisibleText', () => {
  it('leads from each span to the same words of the text as given', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (given, from, length) => {
        const visible = new VisibleText(given)
        expect(visible.text).toBe(toVisible(given))
        expect(visible.isAsGiven).toBe(visible.text === given)
        const start = from % (visible.text.length + 1)
        const end = Math.min(visible.text.length, start + (length % 8))
        const span = visible.toGiven({ start, end })
        const words = given.slice(span.start, span.end)
        expect(toVisible(words)).toBe(visible.text.slice(start, end))
        expect(words).not.toMatch(/^[\u00AD\u200B\u2060\uFEFF]|[\u00AD\u200B\u2060\uFEFF]$/)
      }),
      { numRuns: 500 },
    )
  })

  it('has an empty span where the next word starts', () => {
    const visible = new VisibleText('\u00ADa\u00AD\u00ADb')
    expect(visible.toGiven({ start: 0, end: 0 })).toEqual({ start: 1, end: 1 })
    expect(visible.toGiven({ start: 1, end: 1 })).toEqual({ start: 4, end: 4 })
    expect(visible.toGiven({ start: 2, end: 2 })).toEqual({ start: 5, end: 5 })
  })
})
