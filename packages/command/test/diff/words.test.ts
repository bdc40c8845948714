import { describe, expect, it } from 'vitest'
import { describeChange, describeListChange } from '../../src/diff/describe-change.ts'
import { isSame, valueAt } from '../../src/diff/fields.ts'
import { quoteWords, shorten, shortenBoth } from '../../src/diff/shorten.ts'

const hundred = 'a'.repeat(100)

describe('a text on one line', () => {
  it('has a hundred characters at most', () => {
    expect(shorten(hundred)).toBe(hundred)
    expect(shorten(`${hundred}b`)).toBe(`${hundred}…`)
    expect(shorten(' a\n\t b\u0007c ')).toBe('a b c')
    expect(quoteWords('a')).toBe('“a”')
  })

  it('has whole characters', () => {
    expect(shorten(`${'a'.repeat(99)}🌊`)).toBe(`${'a'.repeat(99)}…`)
  })
})

describe('two texts on a line each', () => {
  it('are whole where both are short', () => {
    expect(shortenBoth(' a\nb', 'c')).toEqual(['a b', 'c'])
    expect(shortenBoth(hundred, 'b')).toEqual([hundred, 'b'])
  })

  it('show of long ones what is different, and twenty characters on either side', () => {
    const [head, tail] = ['h'.repeat(60), 't'.repeat(60)]
    const around = (words: string) => `…${'h'.repeat(20)}${words}${'t'.repeat(20)}…`
    expect(shortenBoth(`${head}old${tail}`, `${head}new one${tail}`)).toEqual([
      around('old'),
      around('new one'),
    ])
    expect(shortenBoth(`${head}${tail}`, `${head}x${tail}`)).toEqual([around(''), around('x')])
  })

  it('begin or end with what is different', () => {
    expect(shortenBoth(`x${hundred}`, `y${hundred}`)).toEqual([
      `x${'a'.repeat(20)}…`,
      `y${'a'.repeat(20)}…`,
    ])
    expect(shortenBoth(`${hundred}x`, `${hundred}`)).toEqual([
      `…${'a'.repeat(20)}x`,
      `…${'a'.repeat(20)}`,
    ])
  })

  it('show 120 characters of what is different at most', () => {
    const [old] = shortenBoth('b'.repeat(200), 'c'.repeat(101))
    expect(old).toBe(`${'b'.repeat(120)}…`)
  })

  it('have whole characters', () => {
    const [old] = shortenBoth(`🌊${'a'.repeat(19)}x${hundred}`, `🌊${'a'.repeat(19)}y${hundred}`)
    expect(old).toBe(`…${'a'.repeat(19)}x${'a'.repeat(20)}…`)
  })
})

describe('a change in words', () => {
  const march = { start: '2018-03-01', end: '2018-03-31', precision: 'month', basis: 'explicit' }
  it.each<[string, unknown, unknown, string]>([
    ['a code', 'a', 'b', 'a → b'],
    ['words', 'a b', 'c d', '“a b” → “c d”'],
    ['white space', 'a  b', 'a b', 'white space'],
    ['a value that comes', undefined, 'b', 'none → b'],
    ['a value that goes', 'a b', null, '“a b” → none'],
    ['a mark', undefined, true, 'none → yes'],
    ['another mark', false, true, 'false → yes'],
    ['a number', 1, 0.5, '1 → 0.5'],
    ['a list', ['a', 'b c'], [], 'a, “b c” → none'],
    ['a date', march, null, '2018-03 → none'],
    [
      'a basis',
      march,
      { ...march, basis: 'dateline' },
      '2018-03, month, explicit → 2018-03, month, dateline',
    ],
    ['an object', { a: 'x', b: { c: 1 } }, null, 'x, 1 → none'],
    ['names of fields', { a: 1 }, { b: 1 }, '{"a":1} → {"b":1}'],
    ['nothing that becomes null', undefined, null, 'none → null'],
    ['a hash', 'a'.repeat(64), 'b'.repeat(64), 'aaaaaaaaaaaa… → bbbbbbbbbbbb…'],
    [
      'what only looks like a hash',
      'a'.repeat(63),
      'g'.repeat(64),
      `${'a'.repeat(63)} → ${'g'.repeat(64)}`,
    ],
    [
      'a longer one',
      `${'a'.repeat(65)}`,
      `x${'a'.repeat(64)}`,
      `${'a'.repeat(65)} → x${'a'.repeat(64)}`,
    ],
  ])('of %s', (_, before, after, words) => {
    expect(describeChange(before, after)).toBe(words)
  })

  it('of a list is what came and what went', () => {
    expect(describeListChange(['a', 'b c'], ['a', 'd', 'e f'])).toBe(
      'added d, “e f”; removed “b c”',
    )
    expect(describeListChange(['a'], ['a', 'b'])).toBe('added b')
    expect(describeListChange(['a', 'b'], ['a'])).toBe('removed b')
    expect(describeListChange(['a', 'b'], ['b', 'a'])).toBe('in another order')
  })
})

describe('values of JSON', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, 2, false],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    [[], {}, false],
    [{}, [], false],
    [[1, [2]], [1, [2]], true],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1 }, { a: 2 }, false],
    ['a', { a: 1 }, false],
  ])('%j and %j are the same: %s', (first, second, expected) => {
    expect(isSame(first, second)).toBe(expected)
  })

  it('are found by a path', () => {
    const record = { cue: { attitude: 'says' }, list: ['a'] }
    expect(valueAt(record, 'cue.attitude')).toBe('says')
    expect(valueAt(record, 'cue')).toEqual({ attitude: 'says' })
    for (const path of ['cue.lemma', 'gone.a', 'list.0', 'cue.attitude.length', 'toString'])
      expect(valueAt(record, path)).toBeUndefined()
  })
})
