import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/readers/read-documents.ts'

const read = async (html: string) =>
  (await readDocuments(new TextEncoder().encode(html), 'page.html'))[0]

describe('hostile markup', () => {
  it('that nests too deeply is refused or read, and does not crash', async () => {
    const html = `${'<div>'.repeat(20_000)}They ate.`
    const text = await read(html).then(
      (document) => document?.text,
      (error) => error.message,
    )
    expect(['They ate.', 'page.html: Too many elements within one another']).toContain(text)
  })

  it.each(['&'.repeat(50_000), '<!--'.repeat(20_000), '</>'.repeat(20_000), '<p>'.repeat(5000)])(
    'is read: %.12s',
    async (markup) => {
      expect((await read(`<p>They ate.</p>${markup}`))?.text).toMatch(/^They ate\./)
    },
  )
})

describe('preformatted text', () => {
  it('starts behind its first line end', async () => {
    const html = '<pre>\r\n  “No,” Ada Quill said.</pre>'
    const document = await read(html)
    expect(document?.text).toBe('“No,” Ada Quill said.')
    const { start, end } = document?.map.toFile({ start: 1, end: 3 }) ?? { start: 0, end: 0 }
    expect(html.slice(start, end)).toBe('No')
  })
})

describe('an article that is not marked', () => {
  it('keeps a class of what is left out, if it holds most of the page', async () => {
    const document = await read('<div class="newsletter"><p>They met in May.</p></div>')
    expect(document?.text).toBe('They met in May.')
  })
})
