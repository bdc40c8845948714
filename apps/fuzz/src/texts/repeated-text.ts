import fc from 'fast-check'
import { nastyText } from './nasty-text.ts'
import { newsText } from './news-text.ts'

const marks = fc.constantFrom(
  '“',
  '"',
  "'",
  '(',
  '[',
  '-',
  '—',
  '…',
  '.',
  '\n',
  ' ',
  '#',
  '>',
  '---\n',
  'a-',
  'U.',
  '1,',
)

/** Something short, which may be said over and over. */
export const unit = fc.oneof(
  marks,
  fc.tuple(marks, marks).map((both) => both.join('')),
  nastyText.map((text) => text.slice(0, 12)),
  newsText.map((text) => text.slice(0, 80)),
)

/** One thing over and over: deep nesting, endless words, lists without an end. */
export const repeatedText = fc
  .tuple(unit, fc.integer({ min: 1, max: 3000 }))
  .map(([unit, times]) => unit.repeat(Math.min(times, Math.ceil(6000 / (unit.length || 1)))))
