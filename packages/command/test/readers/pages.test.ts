import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract, readFrontMatter } from '@onrecord/pipeline'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/readers/read-documents.ts'
import { toGiven } from '../../src/readers/to-given.ts'

const folder = fileURLToPath(new URL('pages/', import.meta.url))
const names = readdirSync(folder)
const pages = names.filter((name) => !name.endsWith('.txt'))

/** What a page should give: plain texts with front matter, one for each document. */
function readExpected(page: string): string[] {
  const stem = basename(page).replace(/\.(?:html|md)$/, '')
  const parts = names.filter((name) => name.startsWith(`${page}.`)).sort()
  return (parts.length > 0 ? parts : [`${stem}.txt`]).map((name) =>
    readFileSync(folder + name, 'utf8'),
  )
}

/** The quotations of a text, as words with their speakers. */
function listQuotes(text: string, given = {}): string[] {
  const { quotes, entities } = extract(text, given)
  return quotes.map(({ kind, speaker, content }) => {
    const name = entities.find(({ id }) => id === speaker)?.name
    return `${kind}, ${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  })
}

const withoutMarkup = (stretch: string) =>
  stretch.replace(/<[^>]*>|<\\\/\w+>|[*_`]|&shy;|&#173;/g, '')

it('are twenty and more', () => {
  expect(pages.length).toBeGreaterThanOrEqual(20)
})

describe.each(pages)('%s', (page) => {
  const bytes = readFileSync(folder + page)
  const expected = readExpected(page)

  it('gives the text, title, authors, day and address', async () => {
    const documents = await readDocuments(bytes, page)
    expect(
      documents.map(({ text, title, authors, published, url }) => ({
        ...(title !== undefined && { title }),
        ...(authors !== undefined && { authors }),
        ...(published !== undefined && { published }),
        ...(url !== undefined && { url }),
        text,
      })),
    ).toEqual(
      expected.map((file) => {
        const matter = readFrontMatter(file)
        return { ...matter?.fields, text: file.slice(matter?.end ?? 0).trim() }
      }),
    )
  })

  it('gives the quotations of the plain text', async () => {
    const documents = await readDocuments(bytes, page)
    const quotes = documents.map((document) => listQuotes(document.text, toGiven(document)))
    expect(quotes.flat()).not.toEqual([])
    expect(quotes).toEqual(expected.map((file) => listQuotes(file)))
  })

  it('has each word at its place, in characters and in bytes', async () => {
    for (const { text, map, file } of await readDocuments(bytes, page))
      for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}{2,}/gu)) {
        const place = map.toFile({ start: index, end: index + word.length })
        const stretch = file.text.slice(place.start, place.end)
        if (!stretch.includes('\\') && !/&(?!shy)/.test(stretch))
          expect(withoutMarkup(stretch)).toBe(word)
        const { start, end } = file.toBytes(place)
        const decoder = new TextDecoder(file.encoding, { ignoreBOM: true })
        expect(decoder.decode(bytes.subarray(start, end))).toBe(stretch)
      }
  })
})
