import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTextFragment } from '../../src/evidence/text-fragment.ts'

const url = 'https://example.org/a'

/** The parts of a text directive, as a browser reads it. */
function readDirective(address: string) {
  const parts = address.split('#:~:text=')[1]?.split(',') ?? []
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const decode = (part: string | undefined) => part && decodeURIComponent(part)
  return { prefix: decode(prefix), words: parts.map(decode), suffix: decode(suffix) }
}

describe('an address with a text fragment', () => {
  it('marks the words between those before and after them', () => {
    const words = { exact: 'the road', prefix: 'ays that all of ', suffix: ' is closed to th' }
    expect(addTextFragment(url, words)).toBe(
      `${url}#:~:text=that%20all%20of-,the%20road,-is%20closed%20to`,
    )
  })

  it('encodes what has a meaning in it', () => {
    const address = addTextFragment(url, { exact: 'ten-day, “50%” & more' })
    expect(address).toBe(`${url}#:~:text=ten%2Dday%2C%20%E2%80%9C50%25%E2%80%9D%20%26%20more`)
  })

  it('takes the first and last words of a long text, and of one in several lines', () => {
    const long = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')
    expect(readDirective(addTextFragment(url, { exact: long })).words).toEqual([
      'word0 word1 word2 word3 word4',
      'word95 word96 word97 word98 word99',
    ])
    expect(readDirective(addTextFragment(url, { exact: 'One.\r\n\r\nTwo.' })).words).toEqual([
      'One.',
      'Two.',
    ])
  })

  it('leaves out words that are cut off, marks alone, and what is in another line', () => {
    const words = { exact: 'here', prefix: 'long line\nnear ', suffix: '.” Th' }
    expect(readDirective(addTextFragment(url, words))).toEqual({
      prefix: 'near',
      words: ['here'],
      suffix: undefined,
    })
  })

  it('is the address as it is where there are no words', () => {
    expect(addTextFragment(url, {})).toBe(url)
    expect(addTextFragment(url, { exact: ' \n ' })).toBe(url)
  })

  it('goes after a fragment of the address', () => {
    expect(addTextFragment(`${url}#part`, { exact: 'x' })).toBe(`${url}#part:~:text=x`)
  })

  it('has half of a character as the sign for one', () => {
    expect(addTextFragment(url, { exact: 'a\uD800' })).toBe(`${url}#:~:text=a%EF%BF%BD`)
  })

  it('decodes to the words, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ maxLength: 32 }),
        fc.string({ maxLength: 32 }),
        (exact, prefix, suffix) => {
          const flat = exact.replace(/\s+/g, ' ').trim()
          fc.pre(flat !== '' && !/[\r\n]/.test(exact.trim()))
          const read = readDirective(addTextFragment(url, { exact, prefix, suffix }))
          expect(read.words).toEqual([flat])
          expect(prefix.replace(/\s+/g, ' ')).toContain(read.prefix ?? '')
          expect(suffix.replace(/\s+/g, ' ')).toContain(read.suffix ?? '')
        },
      ),
    )
  })
})
