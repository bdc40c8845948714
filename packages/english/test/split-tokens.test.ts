import { readFileSync } from 'node:fs'
import { expectLinearTime } from '@onrecord/testing/linear-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitTokens } from '../src/tokens/split-tokens.ts'

const cases = Array.from(
  readFileSync(new URL('split-tokens.cases.txt', import.meta.url), 'utf8').matchAll(
    /^# (.+)\n\n(.+)\n==>\n(.+)$/gm,
  ),
  ([, title = '', input = '', expected = '']) => ({ title, input, expected }),
)

function split(text: string, start = 0, end = text.length): string[] {
  return pair(splitTokens(text, start, end)).map(([from, to]) => text.slice(from, to))
}

function pair(offsets: readonly number[]): [number, number][] {
  return Array.from({ length: offsets.length / 2 }, (_, index) => [
    offsets[2 * index] ?? Number.NaN,
    offsets[2 * index + 1] ?? Number.NaN,
  ])
}

describe('tokens', () => {
  it.each(cases)('$title', ({ input, expected }) => {
    expect(split(input).join(' ')).toBe(expected)
  })
})

const pieces = fc.constantFrom(
  ...`Ada cannot U.S. p.m. don't ’s ' " “ ” ‘ - -- . ... ! ? , : :) @ # / // http:// .com a 1 1,000 $ US$ 5m e- its a
  \ud83d\ude00 \ud800 \udc00 \u200d \ufe0f \ufeff \u00ad \u0301 é 中 𝐀 w/ & _ * + No. www. alt. 3/4`.split(
    /\s/,
  ),
  ' ',
  '\n',
  '\u00a0',
  '\ufeff',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
)
const runs = { numRuns: 3000 }

describe('tokens of any text', () => {
  it('hold every character but white space once, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rest = 0
        for (const [start, end] of pair(splitTokens(text, 0, text.length))) {
          expect(text.slice(rest, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          rest = end
        }
        expect(text.slice(rest).trim()).toBe('')
      }),
      runs,
    )
  })

  it('divide no surrogate pair', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const offset of splitTokens(text, 0, text.length))
          expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))).toBe(
            false,
          )
      }),
      runs,
    )
  })

  it('depend on nothing outside the sentence', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, sentence, after) => {
        const start = before.length
        const end = start + sentence.length
        const alone = splitTokens(sentence, 0, sentence.length)
        expect(splitTokens(before + sentence + after, start, end)).toEqual(
          alone.map((offset) => offset + start),
        )
      }),
      runs,
    )
  })
})

it.each([
  ['one endless compound', 'a-'],
  ['one endless word', 'a'],
  ['quotes', '"'],
  ['apostrophes', "'"],
  ['genitives', "a's"],
  ['full stops', '.'],
  ['initials', 'a.'],
  ['titles', 'Dr. '],
  ['titles before brackets', 'Dr.)'],
  ['brackets', '('],
  ['faces', ':)'],
  ['signs of mail', '@'],
  ['mail', 'a@b,'],
  ['sites', '.com,'],
  ['links', 'http://)'],
  ['ranges', '1-2a'],
  ['dates', '1/2-'],
  ['numbers', '1,000'],
  ['emoji', '👩‍'],
  ['halves of pairs', '\ud800'],
  ['zero-width characters', '\u200b'],
  ['white space', ' '],
])('takes time linear in the length of %s', (_, unit) => {
  expectLinearTime((size) => {
    const text = unit.repeat(size / unit.length)
    splitTokens(text, 0, text.length)
  }, 500_000)
})

it('keeps one long word together', () => {
  expect(split('a'.repeat(500_000))).toHaveLength(1)
})
