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
  '\u{10000}',
  '🌊',
  '\u{10ffff}',
]
const encoders = new Map<string, (text: string) => Uint8Array>([
  ['utf-8', (text) => Buffer.from(text, 'utf8')],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16be', (text) => Buffer.from(text, 'utf16le').swap16()],
])

describe('the bytes of a span of a file', () => {
  it.each([...encoders])('in %s are those of its characters one by one', (encoding, encode) => {
    const file = new FileText(characters.join(''), encoding)
    let [offset, bytes] = [0, 0]
    for (const character of characters) {
      const span = { start: offset, end: offset + character.length }
      const place = { start: bytes, end: bytes + encode(character).length }
      expect(file.toBytes(span)).toEqual(place)
      offset = span.end
      bytes = place.end
    }
  })

  it('are counted from any place of a long text', () => {
    const long = 'é'.repeat(512)
    const file = new FileText(`${long}a${long}b`, 'utf-8')
    expect(file.toBytes({ start: 511, end: 512 })).toEqual({ start: 1022, end: 1024 })
    expect(file.toBytes({ start: 512, end: 513 })).toEqual({ start: 1024, end: 1025 })
    expect(file.toBytes({ start: 1024, end: 1026 })).toEqual({ start: 2047, end: 2050 })
    expect(new FileText('', 'utf-8').toBytes({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

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
