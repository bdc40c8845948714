import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/readers/read-documents.ts'
import { inMarks, joinMarkup, type Markup, markWord } from '../support/arbitrary-markup.ts'
import { expectPlaces, readAs } from '../support/expect-places.ts'

/** What stands in the file for characters, and the characters. */
const word = markWord([
  ['&amp;', '&'],
  ['&eacute;', 'é'],
  ['&#x2019;', '’'],
  ['&#8220;', '“'],
  ['&#x93;', '“'],
  ['&lt<wbr>', '<'],
  ['&copy<wbr>', '©'],
  ['&#128512;', '😀'],
  ['&nope;', '&nope;'],
  ['&<wbr>', '&'],
  ['&shy;', ''],
  ['\u00AD', ''],
  ['</>', ''],
  ['</nope>', ''],
  ['<!-- none -->', ''],
  ['<script>var no = "</p>"</script>', ''],
  ['<b>b</b>', 'b'],
])

const spaces = fc.constantFrom(
  ...[
    ' ',
    '\n',
    '\r\n',
    '\r',
    '&nbsp;',
    ' \t ',
    '<br>',
    ' <!-- x > y --> ',
    '\u00A0',
    '&#32;&#10;',
  ],
)

const inline: fc.Memo<Markup> = fc.memo((depth) => {
  const words = fc
    .array(fc.tuple(word, spaces), { minLength: 1, maxLength: 3 })
    .map((parts) => joinMarkup(parts.map(([word, space]) => inMarks('', word, space))))
  if (depth <= 1) return words
  const nested = fc
    .tuple(fc.constantFrom('em', 'b', 'span', 'cite', 'i'), inline(depth - 1))
    .map(([tag, content]) => inMarks(` <${tag} lang="&lt;">`, content, `</${tag}> `))
  return fc
    .array(fc.oneof(words, nested), { minLength: 1, maxLength: 3 })
    .map((parts) => joinMarkup(parts))
})

const block: fc.Memo<Markup> = fc.memo((depth) => {
  const paragraph = fc
    .tuple(fc.constantFrom('p', 'h2', 'blockquote', 'li', 'div', 'td'), inline(2))
    .map(([tag, content]) => inMarks(`<${tag}>`, content, `</${tag}>\r\n`))
  if (depth <= 1) return paragraph
  const nested = fc
    .tuple(
      fc.constantFrom('div', 'section', 'ul', 'blockquote', 'table'),
      fc.array(block(depth - 1), { maxLength: 3 }),
    )
    .map(([tag, parts]) => inMarks(`<${tag}>`, joinMarkup(parts), `</${tag}>`))
  return fc.oneof(paragraph, nested)
})

const page = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(block(3), { minLength: 1, maxLength: 4 }))
  .map(([mark, blocks]) =>
    inMarks(`${mark}<!doctype html>\n<article>`, joinMarkup(blocks), '</article>'),
  )
  .filter(({ words }) => words.length > 0)

it.each(['utf-8', 'utf-16le'] as const)('has each word in its place in %s', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(page, async ({ source, words }) => {
      const bytes = Buffer.from(source, encoding)
      const [document] = await readDocuments(bytes, 'page.html', { encoding })
      expect(document?.text.match(/\S+/g)?.sort()).toEqual([...words].sort())
      if (document) await expectPlaces(document, bytes, readAs('html'))
    }),
    { numRuns: 200 },
  )
})
