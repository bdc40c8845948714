import { expect, it } from 'vitest'
import { listOriginals } from '../../src/source/list-originals.ts'

it.each(['one\ntwo', 'one\ntwo\n', 'one\r\ntwo', 'one\r\ntwo\r\n'])(
  'finds %j in what is pasted of it',
  (text) => {
    const pasted = text.replaceAll('\r\n', '\n')
    expect(listOriginals(pasted, text.length)).toContain(text)
  },
)

it('leaves another text as it is', () => {
  expect(listOriginals('something else', 3)).toEqual(['something else'])
})
