import fc from 'fast-check'
import { mixedText } from './mixed-text.ts'
import { nastyText } from './nasty-text.ts'

const published = fc.constantFrom(undefined, '2018-03-08', '2018-02-30', '8 March 2018', 7, null)
const request = fc
  .record({ id: fc.oneof(nastyText, fc.constant('a')), text: mixedText, published })
  .map((value) => JSON.stringify(value))
const wrongTypes = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc
    .record({ id: fc.jsonValue({ maxDepth: 1 }), text: fc.jsonValue({ maxDepth: 1 }) })
    .map((value) => JSON.stringify(value)),
)
const broken = fc.constantFrom(
  '',
  ' ',
  '\t\r',
  '{',
  '{"id":"a","text":"b"',
  '{"id":"a","id":"b","text":"Oman praised Peru."}',
  '{"__proto__":{"polluted":true},"id":"a","text":"b"}',
  '{"id":"a","text":"\\ud800\\u0000\\udc00"}',
  '[]',
  'null',
  'NaN',
  '\u2028',
)
const deep = fc
  .tuple(fc.constantFrom('[', '{"text":', '{"id":'), fc.integer({ min: 1, max: 20_000 }))
  .map(([open, depth]) => open.repeat(depth))
const huge = fc
  .tuple(fc.constantFrom('a', 'é', '\\u0000', ' '), fc.integer({ min: 1, max: 200_000 }))
  .map(([unit, times]) => `{"id":"a","text":"${unit.repeat(times)}"}`)
const content = fc.oneof(
  { weight: 6, arbitrary: request },
  { weight: 3, arbitrary: wrongTypes },
  { weight: 3, arbitrary: broken },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: huge },
)
const start = fc.constantFrom('', '', '', '\uFEFF', ' ')
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\0\n')

const line = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(start, content, end).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
)

/** NDJSON: good lines, bad lines and bytes that are no text, and the size of the chunks in which they are read. */
export const nastyLines = fc.record({
  lines: fc.array(line, { maxLength: 8 }),
  size: fc.integer({ min: 1, max: 70_000 }),
})
