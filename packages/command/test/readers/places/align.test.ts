import { describe, expect, it } from 'vitest'
import { align } from '../../../src/readers/places/align.ts'

/** Escapes such as `{ab}`, which stands for "ab", and `{}`, which stands for nothing. */
function readBraces(file: string, offset: number) {
  const [whole = '', text = ''] = /^\{(\w*)\}/.exec(file.slice(offset)) ?? []
  return whole === '' ? undefined : { text, length: whole.length }
}
const exact = (text: string, from: number) => ({
  text,
  from,
  to: from + text.length,
  isExact: true,
})
const whole = (text: string, from: number, to: number) => ({ text, from, to, isExact: false })

describe('the pieces of a file that give a value', () => {
  it.each([
    ['the same characters', 'boat', 'boat', 0, [exact('boat', 0)]],
    ['from an offset', 'boat', 'a boat', 2, [exact('boat', 2)]],
    ['nothing', '', 'boat', 1, []],
    ['an escape', 'a-b', 'a{}-b', 0, [exact('a', 0), exact('-b', 3)]],
    [
      'an escape that stands for characters',
      'xaby',
      'x{ab}y',
      0,
      [exact('x', 0), whole('ab', 1, 5), exact('y', 5)],
    ],
    ['two escapes', 'ab', '{a}{b}', 0, [whole('a', 0, 3), whole('b', 3, 6)]],
    ['an escape that is no part of the value', '{b}', '{b}', 0, [exact('{b}', 0)]],
    ['another value from a place on', 'abx', 'aby', 0, [exact('ab', 0), whole('x', 2, 2)]],
    ['the end of the file', 'abc', 'ab', 0, [exact('ab', 0), whole('c', 2, 2)]],
  ])('%s', (_, value, file, from, pieces) => {
    expect(align(value, file, from, readBraces)).toEqual(pieces)
  })
})
