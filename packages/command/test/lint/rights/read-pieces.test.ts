import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPieces } from '../../../src/lint/rights/read-pieces.ts'
import { makeFolder } from '../../support/make-folder.ts'

const read = (content: string | Uint8Array): string[] => [
  ...readPieces(join(makeFolder({ 'file.txt': content }), 'file.txt')),
]
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('a file in pieces', () => {
  it.each([
    ['UTF-8', Buffer.from('Größe 🌊'), 'Größe 🌊'],
    ['UTF-8 with a mark', Buffer.from('\ufeffGröße'), 'Größe'],
    ['little-endian UTF-16 by its mark', utf16('\ufeff海の船'), '海の船'],
    ['big-endian UTF-16 by its mark', utf16('\ufeff海の船').swap16(), '海の船'],
    ['little-endian UTF-16 by its zeros', utf16('ab海'), 'ab海'],
    ['big-endian UTF-16 by its zeros', utf16('ab海').swap16(), 'ab海'],
    ['half of a mark', Buffer.from([0xff, 0x61]), '\ufffda'],
    ['the other half of a mark', Buffer.from([0x61, 0xfe]), 'a\ufffd'],
    ['half of the mark of big-endian', Buffer.from([0xfe, 0x61]), '\ufffda'],
    ['zeros at a quarter of the odd places', Buffer.from('a\0bc'), 'a\0bc'],
    ['zeros at a quarter of the even places', Buffer.from('\0abc'), '\0abc'],
    ['nothing', Buffer.from(''), ''],
  ])('of %s', (_, content, text) => {
    expect(read(content)).toEqual([text])
  })

  it('repeats in a piece the end of the one before it', () => {
    const [first = '', second = '', ...others] = read(`${'a'.repeat(2 ** 22 - 3)}bcdef`)
    expect(others).toEqual([])
    expect([first.length, second.length]).toEqual([2 ** 22, 2 ** 16 + 2])
    expect(first.slice(-4)).toBe('abcd')
    expect(second).toBe(`${'a'.repeat(2 ** 16 - 3)}bcdef`)
  })

  it('keeps the encoding of the first piece', () => {
    const text = `${'ab'.repeat(2 ** 20)}${'海の'.repeat(2 ** 20)}`
    const pieces = read(utf16(text))
    expect(pieces).toHaveLength(3)
    expect(pieces[2]?.endsWith('海の')).toBe(true)
  })

  it.skipIf(process.platform !== 'linux')('closes the file, also for who reads one piece', () => {
    const folder = makeFolder({ 'file.txt': 'a' })
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let index = 0; index < 20; index++)
      for (const piece of readPieces(join(folder, 'file.txt'))) if (piece === 'a') break
    expect(open()).toBeLessThan(before + 10)
  })
})
