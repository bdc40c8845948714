import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/readers/read-documents.ts'
import { joinMarkup, type Markup, markWord } from '../support/arbitrary-markup.ts'
import { expectPlaces, readAs } from '../support/expect-places.ts'

const html = fc
  .array(
    markWord([
      ['&amp;', '&'],
      ['&#x2019;', '’'],
      ['<em>"b"</em>', '"b"'],
      ['\u00AD', ''],
      ['<!-- none -->', ''],
      ['&lt<wbr>', '<'],
    ]),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) =>
    joinMarkup(words.map(({ source, words }) => ({ source: `<p>${source}</p>\r\n`, words }))),
  )

const escapeXml = (text: string) =>
  text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&#60;'))
const unescapeXml = (text: string) => text.replaceAll('&#60;', '<').replaceAll('&amp;', '&')
const asCdata = (text: string) => `<![CDATA[${text}]]>`
const asMixture = (text: string) => {
  const middle = text.indexOf('>') + 1
  return `\n ${asCdata(text.slice(0, middle))}${escapeXml(text.slice(middle))}<!-- no -->`
}
const asJson = (text: string) =>
  JSON.stringify(text).replace(/[é😀/]/gu, (character) =>
    character === '/'
      ? '\\/'
      : [...Array(character.length).keys()]
          .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
          .join(''),
  )

type Write = (entries: readonly Markup[]) => string

const rss =
  (write: (html: string) => string): Write =>
  (entries) =>
    `\uFEFF<?xml version="1.0"?>\r\n<rss version="2.0"><channel><title>no</title>${entries
      .map(({ source }) => `<item><description>${write(source)}</description></item>`)
      .join('\n')}</channel></rss>`

const atom =
  (type: string, write: (html: string) => string): Write =>
  (entries) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${entries
      .map(({ source }) => `<entry><content type="${type}">${write(source)}</content></entry>`)
      .join('')}</feed>`

const jsonFeed: Write = (entries) =>
  `{"version": "https://jsonfeed.org/version/1.1", "items": [${entries
    .map(({ source }) => `{"content_html": ${asJson(source)}}`)
    .join(',\n')}]}`

const same = (stretch: string) => stretch
const toXhtml = (html: string) => `<div>${html.replaceAll('&lt<wbr>', '&lt;<wbr/>')}</div>`

it.each<[string, Write, (stretch: string) => string]>([
  ['RSS with escaped HTML', rss(escapeXml), unescapeXml],
  ['RSS with CDATA', rss(asCdata), same],
  ['RSS with both', rss(asMixture), unescapeXml],
  ['Atom with escaped HTML', atom('html', escapeXml), unescapeXml],
  ['Atom with XHTML', atom('xhtml', toXhtml), same],
  ['JSON Feed', jsonFeed, (stretch) => JSON.parse(`"${stretch}"`)],
])('has each word in its place in %s', async (_, write, toHtml) => {
  const readStretch = (stretch: string) => readAs('html')(toHtml(stretch))
  await fc.assert(
    fc.asyncProperty(fc.array(html, { minLength: 1, maxLength: 3 }), async (entries) => {
      const bytes = new TextEncoder().encode(write(entries))
      const documents = await readDocuments(bytes, 'feed')
      const words = documents.map(({ text }) => text.match(/\S+/g))
      expect(words).toEqual(entries.map(({ words }) => words))
      for (const document of documents) await expectPlaces(document, bytes, readStretch)
    }),
    { numRuns: 50 },
  )
})
