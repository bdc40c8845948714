import { expect, it } from 'vitest'
import { findBadLine } from '../../src/files/find-bad-line.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  )

it.each([
  ['the first byte', bytes(0xff), 1],
  ['the first line', bytes('caf', 0xe9, '\n\n'), 1],
  ['the second line', bytes('ok\nbad ', 0xee, ' x\n'), 2],
  ['before the end of a line', bytes('a\nb', 0xee, '\nc'), 2],
  ['a long line behind others', bytes('é😀\n'.repeat(1000), 'a'.repeat(5000), 0x80), 1001],
  ['a character that is cut off by the end', bytes('a\n\nb', 0xf0, 0x9f), 3],
  ['the first of two', bytes('a\n', 0xff, '\n', 0xff), 2],
  ['half of a pair', bytes('a\n', 0xed, 0xa0, 0x80), 2],
])('finds bytes that are no UTF-8 in %s', (_, given, line) => {
  expect(findBadLine(given)).toBe(line)
})
