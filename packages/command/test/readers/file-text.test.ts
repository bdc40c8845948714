import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileText } from '../../src/readers/encoding/file-text.ts'

const characters = [
  'a',
  '\x7f',
  '\x80',
  'é',
  '\u07ff',
  '\u0800',
  '海',
  '\ud7ff',
  '\ue000',
  '\uffff',
  '🌊',
]
const encoders = new Map<string, (text: string) => Uint8Array>([
  ['utf-8', (text) => Buffer.from(text, 'utf8')],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16be', (text) => Buffer.from(text, 'utf16le').swap16()],
])

describe('the bytes of a span of a file', () => {
  it.each([...encoders])('in %s are those of its characters', (encoding, encode) => {
    const texts = fc.array(fc.constantFrom(...characters), { maxLength: 1200, size: 'max' })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const file = new FileText(parts.join(''), encoding)
        const [from = 0, to = 0] = [a, b]
          .map((number) => number % (parts.length + 1))
          .sort((a, b) => a - b)
        const before = parts.slice(0, from).join('')
        const words = parts.slice(from, to).join('')
        const { start, end } = file.toBytes({
          start: before.length,
          end: before.length + words.length,
        })
        expect([start, end - start]).toEqual([encode(before).length, encode(words).length])
      }),
      { numRuns: 300 },
    )
  })

  it('are its characters where each has one byte', () => {
    expect(new FileText('été', 'windows-1252').toBytes({ start: 1, end: 3 })).toEqual({
      start: 1,
      end: 3,
    })
  })
})
