import { describe, expect, it } from 'vitest'
import { readPlainly } from '../../../src/lint/rights/read-plainly.ts'

describe('the ways to read a file as words', () => {
  it.each([
    ['no markup', 'The boats are late', ['The boats are late']],
    ['a sign that is no tag', '1 < 2 and 3 > 2', ['1 < 2 and 3 > 2']],
    ['tags', 'a<b>c</b> d', ['a<b>c</b> d', 'a c  d', 'ac d']],
    ['a comment', 'a<!-- x -->b', ['a<!-- x -->b', 'a b', 'ab']],
    ['an instruction', 'a<?x?>b', ['a<?x?>b', 'a b', 'ab']],
    ['escapes of source code', 'a\\nb\\rc\\td\\xe', ['a b c d\\xe']],
    ['an escape of JSON', 'a\\u0020b\\u00E9', ['a bé']],
    ['escaped tags', '&lt;b&gt;a&lt;/b&gt;', ['<b>a</b>', ' a ', 'a']],
    ['decimal references', '&#65;&#8217;', ['A’']],
    ['hexadecimal references', '&#x41;&#X2019;', ['A’']],
    ['the last character and the one after it', '&#x10FFFF;&#x110000;.', ['\u{10ffff} .']],
    ['a reference that nobody knows', 'a&nosuch;b', ['a b']],
    ['a reference without an end', 'a&amp b', ['a&amp b']],
  ])('with %s', (_, content, readings) => {
    expect([...readPlainly(content)]).toEqual(readings)
  })

  it.each([
    ['amp', '&'],
    ['apos', "'"],
    ['gt', '>'],
    ['ldquo', '“'],
    ['lsquo', '‘'],
    ['lt', '<'],
    ['nbsp', ' '],
    ['quot', '"'],
    ['rdquo', '”'],
    ['rsquo', '’'],
    ['shy', '\u00ad'],
    ['zwj', '\u200d'],
    ['zwnj', '\u200c'],
  ])('with the reference %s, whatever its case', (name, character) => {
    const content = `.&${name};.&${name.toUpperCase()};.`
    expect([...readPlainly(content)][0]).toBe(`.${character}.${character}.`)
  })
})
