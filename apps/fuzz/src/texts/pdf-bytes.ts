import fc from 'fast-check'
import { makePdf } from '../../../../packages/command/test/support/make-pdf.ts'
import { newsText } from './news-text.ts'

const parts = fc.constantFrom(
  '',
  ' ',
  '(',
  ')',
  '<<',
  '>>',
  'endobj',
  'stream\n',
  '2 0 R',
  '9 0 R',
  '/Length 999999999',
  '/Filter /FlateDecode',
  '/Type /Page',
  '-1',
  '\0',
  '%%EOF',
)
const lines = newsText.map((text) => text.replaceAll(/[^ -~]|[()\\]/g, ' '))

/** PDFs with up to four places overwritten, or with their end cut off, which still begin as one. */
export const pdfBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.array(lines, { maxLength: 3 }), { maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(), parts), { maxLength: 4 }),
    fc.option(fc.nat()),
  )
  .map(([pages, changes, cut]) => {
    const start = '%PDF-'
    let body = Buffer.from(makePdf(pages)).toString('latin1').slice(start.length)
    for (const [at, part] of changes) {
      const place = at % (body.length + 1)
      body = body.slice(0, place) + part + body.slice(place + part.length)
    }
    if (cut !== null) body = body.slice(0, cut % (body.length + 1))
    return Buffer.from(start + body, 'latin1')
  })
