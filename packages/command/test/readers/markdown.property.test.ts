import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/readers/read-documents.ts'
import { inMarks, joinMarkup, type Markup, markWord } from '../support/arbitrary-markup.ts'
import { expectPlaces, readAs } from '../support/expect-places.ts'

const word = markWord([
  ['&amp;', '&'],
  ['&eacute;', 'é'],
  ['&#128512;', '😀'],
  ['&nope;', '&nope;'],
  ['&copy.', '&copy.'],
  ['\\*', '*'],
  ['\\_', '_'],
  ['\\\\', '\\'],
  ['\\a', '\\a'],
  ['\u00AD', ''],
  ['&shy;', ''],
  ['<!-- none -->', ''],
  ['<b>b</b>', 'b'],
  ['[b](https://b.invalid/ "no")', 'b'],
  ['<wbr>`b*`<wbr>', 'b*'],
  ['![no](no.png)', ''],
])

const inline: fc.Memo<Markup> = fc.memo((depth) => {
  const words = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((parts) => joinMarkup(parts.map((part) => inMarks('', part, ' '))))
  if (depth <= 1) return words
  const nested = fc
    .tuple(fc.constantFrom(['_', '_'], ['**', '**'], ['<b>', '</b>']), inline(depth - 1))
    .map(([[open = '', close = ''], { source, words }]) =>
      inMarks(open, { source: source.trim(), words }, `${close} `),
    )
  return fc
    .array(fc.oneof(words, nested), { minLength: 1, maxLength: 3 })
    .map((parts) => joinMarkup(parts))
})

const lines = fc
  .array(inline(2), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    joinMarkup(parts.map(({ source, words }) => ({ source: `${source.trim()}\n`, words }))),
  )

const block: fc.Memo<Markup> = fc.memo((depth) => {
  const paragraph = fc.oneof(
    lines.map((content) => inMarks('', content, '\n')),
    inline(2).map(({ source, words }) => ({ source: `## ${source.trim()}\n\n`, words })),
    fc.constant({
      source: '```\nno code\n```\n\n| no | table |\n| --- | --- |\n| a | b |\n\n',
      words: [],
    }),
  )
  if (depth <= 1) return paragraph
  const nested = fc
    .tuple(
      fc.constantFrom(['> ', '> '], ['- ', '  '], ['1. ', '   ']),
      fc.array(block(depth - 1), { minLength: 1, maxLength: 2 }),
    )
    .map(([[first = '', rest = ''], parts]) => {
      const { source, words } = joinMarkup(parts)
      const indented = source
        .trimEnd()
        .split('\n')
        .map((line, index) => `${index === 0 ? first : rest}${line}\n`)
      return { source: `${indented.join('')}\n<!-- apart -->\n\n`, words }
    })
  return fc.oneof(paragraph, nested)
})

const file = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\ntitle: Talks\n---\n\n'),
    fc.array(block(3), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([start, blocks, hasReturns]) => {
    const { source, words } = inMarks(start, joinMarkup(blocks), '')
    return { source: hasReturns ? source.replaceAll('\n', '\r\n') : source, words }
  })

it.each(['utf-8', 'utf-16le'] as const)('has each word in its place in %s', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(file, async ({ source, words }) => {
      const bytes = Buffer.from(source, encoding)
      const [document] = await readDocuments(bytes, 'page.md', { encoding })
      expect(document?.text.match(/\S+/g) ?? []).toEqual(words)
      if (document) await expectPlaces(document, bytes, readAs('markdown'))
    }),
    { numRuns: 200 },
  )
})
