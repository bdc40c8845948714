import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/dataset/read-sources.ts'
import { rights } from '../../src/lint/rights/rights.ts'
import { findIn } from '../support/lint-records.ts'
import { makeDataset, quotedText } from '../support/make-dataset.ts'
import { writeFilesIn } from '../support/make-folder.ts'

const words = quotedText.slice(0, quotedText.indexOf('.')).split(' ').slice(0, 16)
const plain = words.join(' ')
const quotation = quotedText.slice(quotedText.indexOf('“') + 1, quotedText.indexOf('”'))

/** What is found in a dataset with another file in its folder. */
function findInFile(content: string | Uint8Array): string[] {
  const { folder, texts } = makeDataset()
  writeFilesIn(folder, { 'notes.txt': content })
  const { sources } = readSources(folder, texts)
  const [dataset] = [undefined as never]
  return [...rights.find({ dataset, sources, directory: folder })].map(
    ({ record, message }) => `${record}: ${message}`,
  )
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

const references = (text: string, format: (code: number) => string): string =>
  [...text].map((character) => `&#${format(character.codePointAt(0) ?? 0)};`).join('')

describe('rights', () => {
  it.each([
    ['as they are', plain],
    ['with markup between them', words.join('<b> </b>')],
    ['with tags for spaces', words.join('<br/>')],
    ['with markup within them', words.map((word) => `<i>${word[0]}</i>${word.slice(1)}`).join(' ')],
    ['with attributes and comments', words.join(' <span class="a"> <!-- b --> ')],
    ['with soft hyphens', words.map((word) => [...word].join('\u00ad')).join(' ')],
    ['with zero-width spaces', words.map((word) => [...word].join('\u200b')).join(' ')],
    ['with soft hyphens as references', words.map((word) => [...word].join('&shy;')).join(' ')],
    ['as decimal references', references(plain, String)],
    ['as hexadecimal references', references(plain, (code) => `x${code.toString(16)}`)],
    ['with hard spaces', words.join('&nbsp;')],
    ['as escapes of JSON', words.join('\\u0020')],
    [
      'in full width',
      plain.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['in UTF-16, little-endian', utf16(`\ufeff${plain}`, false)],
    ['in UTF-16, big-endian', utf16(`\ufeff${plain}`, true)],
    ['in UTF-16 without a mark', utf16(plain, false)],
    ['in big-endian UTF-16 without a mark', utf16(plain, true)],
    ['after 10 MB of something else', `${'x'.repeat(10_000_001)} ${plain}`],
  ])('finds words of a text that may only be quoted, %s', (_, content) => {
    expect(findInFile(content)).toEqual([
      expect.stringMatching(
        /^notes\.txt: Unexpected words of road outside a direct quotation: "the road /,
      ),
    ])
  })

  it('finds them across the border of two pieces of a large file', () => {
    for (const shift of [-90, -60, -30, 0])
      expect(findInFile(`${'x'.repeat(2 ** 22 + shift)} ${plain}`)).toHaveLength(1)
  })

  it.each([
    ['eleven words', words.slice(0, 11).join(' ')],
    ['eleven words in markup', words.slice(0, 11).join('<b> </b>')],
    ['a direct quotation', quotation],
    ['a direct quotation in markup', `<p>${quotation}</p>`],
    ['the words in another order', words.toReversed().join(' ')],
    ['bytes that are no text', new Uint8Array(4000).map((_, index) => index * 7)],
    ['nothing', ''],
  ])('leaves alone %s', (_, content) => {
    expect(findInFile(content)).toEqual([])
  })

  it('leaves alone open texts', () => {
    expect(findIn(rights)).toEqual([])
  })
})
