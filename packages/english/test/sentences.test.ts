import { readFileSync } from 'node:fs'
import { expectLinearTime } from '@onrecord/testing/linear-time'
import fc from 'fast-check'
import type { Root, Sentence } from 'nlcst'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { retextBlocks } from '../src/index.ts'

const processor = unified().use(retextBlocks).freeze()

const cases = Array.from(
  readFileSync(new URL('sentences.cases.txt', import.meta.url), 'utf8').matchAll(
    /^# (.+)\n\n(.+)\n==>\n((?:.+\n)+)/gm,
  ),
  ([, title = '', input = '', expected = '']) => ({ title, input, expected: expected.trim() }),
)

function split(text: string): string[] {
  return sentencesOf(processor.parse(text)).map(({ position }) =>
    text.slice(position?.start.offset, position?.end.offset),
  )
}

function sentencesOf(tree: Root): Sentence[] {
  return tree.children
    .flatMap((node) => (node.type === 'ParagraphNode' ? node.children : []))
    .filter((node) => node.type === 'SentenceNode')
}

describe('sentences', () => {
  it.each(cases)('$title', ({ input, expected }) => {
    expect(split(input).join('\n')).toBe(expected)
  })

  it('hold every character but white space once, in order, on any text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const found = split(text)
        for (const sentence of found) expect(sentence).not.toMatch(/^[ \n]|[ \n]$/)
        expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 1000 },
    )
  })

  it('hold what follows each other in place', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const { children, position } of sentencesOf(processor.parse(parts.join('')))) {
          let offset = position?.start.offset
          for (const node of children) {
            expect(node.position?.start.offset).toBe(offset)
            offset = node.position?.end.offset
          }
          expect(offset).toBe(position?.end.offset)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('full stops', () => {
  const read = (text: string) =>
    sentencesOf(processor.parse(text)).map(({ children }) =>
      children
        .filter(({ type }) => type !== 'WhiteSpaceNode')
        .map(({ position }) => text.slice(position?.start.offset, position?.end.offset)),
    )

  it('belong to abbreviations where two sentences become one', () => {
    expect(read('It was Ives vs. Quill.')).toEqual([['It', 'was', 'Ives', 'vs.', 'Quill', '.']])
  })

  it('stand alone where one sentence becomes two', () => {
    expect(read('He came in. It was streak.In May')).toEqual([
      ['He', 'came', 'in', '.'],
      ['It', 'was', 'streak', '.'],
      ['In', 'May'],
    ])
  })
})

it.each([
  ['full stops', '. '],
  ['quotation marks behind a full stop', '."'],
  ['notes', '.[1] '],
  ['titles', 'Mr. '],
  ['names behind questions', '?" Ada '],
  ['missing spaces', 'the.In '],
  ['initials', 'A.'],
  ['blank lines behind full stops', '.\n\n'],
  ['spaces behind a full stop', ' .          '],
])('takes time linear in the length of %s', (_, unit) => {
  expectLinearTime((size) => processor.parse(unit.repeat(size / unit.length)), 100_000)
})

const pieces = fc.constantFrom(
  ...`Ada rowed Mr Inc U.S p.m No in ok vs He The asked 19 3.5 . . . ! ? … [3] :) " “ ” ’ ( ) , - @ streak.In .com`.split(
    ' ',
  ),
  ...['\uD83D', '\uFEFF', '\n', '\n\n', ' ', ' ', ' ', ' '],
)
