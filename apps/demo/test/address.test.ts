import { expect, test } from 'vitest'
import { addressActor, addressWords, readAddress } from '../src/address.ts'
import { fixture } from './fixture.ts'

test('reads back what it writes', () => {
  const actor = fixture.actors.get('ada-berg')
  expect(readAddress(addressActor(actor), fixture)).toEqual({ words: 'Ada Berg', actor })
  for (const words of ['', 'a b', '<b>&q=1#"', '50 % + “é”'])
    expect(readAddress(addressWords(words), fixture)).toEqual({ words, actor: null })
})

test('takes an unknown actor for words', () => {
  expect(readAddress('?actor=__proto__', fixture)).toEqual({ words: '__proto__', actor: null })
})
