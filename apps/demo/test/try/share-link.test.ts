import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toInput } from '../../src/try/file-input.ts'
import { readFragment, writeFragment } from '../../src/try/share-link.ts'

const pack = (content: string) => `#text=${deflateRawSync(content).toString('base64url')}`

describe('a text in the fragment of an address', () => {
  it.each([
    toInput('Ada Quill said “no”.\r\n\uFEFF'),
    toInput('', { title: 'A title\nof two lines', published: '2019-06-12' }),
    { name: 'a b#?.html', bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte) },
  ])('is read as it was written: %o', async (input) => {
    const fragment = await writeFragment(input)
    expect(fragment).toMatch(/^#text=[\w-]+$/)
    expect(await readFragment(fragment)).toEqual(input)
  })

  it('is not there in another fragment', async () => {
    expect(await readFragment('')).toBeUndefined()
    expect(await readFragment('#main')).toBeUndefined()
  })

  it.each([
    ['no base64', '#text=%%%'],
    ['no compressed bytes', '#text=AAAA'],
    ['cut', pack('{"name":"a.txt"}\nsome text').slice(0, -6)],
    ['without a head', pack('some text')],
    ['without a name', pack('{}\nsome text')],
    ['null for a head', pack('null\nsome text')],
    ['more than any text when unpacked', pack(`{"name":"a.txt"}\n${' '.repeat(50_000_000)}`)],
  ])('says that it is damaged: %s', async (_, fragment) => {
    await expect(readFragment(fragment)).rejects.toThrow('The link is damaged or was cut')
  })
})
