import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hydrateRecords } from '../../src/evidence/hydrate-records.ts'
import { open } from '../../src/open.ts'
import { bulletinText, letterText, makeBulletin, makeQuote } from '../support/bulletin.ts'

describe('hydration', () => {
  it('fills in words, those around them, and the text of quotes', async () => {
    const hydrated = await hydrateRecords(makeBulletin(), 'letter', letterText)
    const { quotes, events, actors } = open(hydrated)
    expect(quotes.get('ports')).toMatchObject({
      text: 'that the ports were shut',
      evidence: [{ exact: 'that the ports were shut', prefix: expect.stringMatching(/denied $/) }],
    })
    expect(events.get('meeting')?.evidence[0]?.exact).toBe('Ben Ward met Ada Quill')
    expect(actors.get('ben-ward').affiliations[0]?.evidence[0]?.exact).toBe('Aden')
  })

  it('has soft hyphens in the words of evidence, and not in the text of quotes', async () => {
    const text = letterText.replaceAll('ports', 'po\u00ADrts')
    const records = makeBulletin()
    records.sources = records.sources.map((source) =>
      source.id === 'letter' ? { ...source, text: textOf(text) } : source,
    )
    const exact = 'that the po\u00ADrts were shut'
    const start = text.indexOf(exact)
    records.quotes = records.quotes.map((quote) =>
      quote.id === 'ports'
        ? { ...quote, evidence: [{ source: 'letter', start, end: start + exact.length }] }
        : quote,
    )
    const { quotes } = await hydrateRecords(records, 'letter', text)
    expect(quotes.find(({ id }) => id === 'ports')).toMatchObject({
      text: 'that the ports were shut',
      evidence: [{ exact }],
    })
  })

  it('leaves the records given, and other sources, as they are', async () => {
    const records = makeBulletin()
    const before = JSON.stringify(records)
    open(records)
    const hydrated = await hydrateRecords(records, 'letter', letterText)
    expect(JSON.stringify(records)).toBe(before)
    expect(hydrated.quotes[0]).toEqual(records.quotes[0])
    expect(hydrated.quotes[3]?.text).toBe('We wait – still')
  })

  it('gives the words that the records of an open source have', async () => {
    const records = makeBulletin()
    const bare = JSON.parse(JSON.stringify(records), (key, value) =>
      key === 'prefix' || key === 'suffix' || key === 'exact' ? undefined : value,
    )
    const { quotes } = await hydrateRecords(bare as typeof records, 'bulletin', bulletinText)
    expect(quotes.slice(0, 2)).toEqual(records.quotes.slice(0, 2))
  })

  it.each([
    [`${letterText} `, /it has \d+ UTF-16 code units, expected \d+$/],
    [letterText.replace('Ben', 'Bob'), /its SHA-256 is [0-9a-f]{64}, expected [0-9a-f]{64}$/],
    [letterText.replaceAll('\n', '\r\n'), /are its line ends as given\?/],
  ])('refuses another text', async (text, message) => {
    await expect(hydrateRecords(makeBulletin(), 'letter', text)).rejects.toThrow(message)
  })

  it('says what may have lost a byte order mark', async () => {
    const records = makeBulletin()
    records.sources = [{ ...records.sources[1], text: textOf(`\uFEFF${letterText}`) } as never]
    await expect(hydrateRecords(records, 'letter', letterText)).rejects.toThrow('ignoreBOM: true')
  })

  it('refuses what is no source or no text', async () => {
    await expect(hydrateRecords(makeBulletin(), 'lettre', '')).rejects.toThrow(
      'Unexpected source "lettre"',
    )
    await expect(hydrateRecords(makeBulletin(), 'letter', null as never)).rejects.toThrow(TypeError)
  })

  it('says so where there is no Web Crypto', async () => {
    vi.stubGlobal('crypto', {})
    await expect(hydrateRecords(makeBulletin(), 'letter', letterText)).rejects.toThrow('HTTPS')
    vi.unstubAllGlobals()
  })

  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        async (text, from, length) => {
          const start = from % text.length
          const end = Math.min(text.length, start + 1 + (length % 9))
          const records = makeBulletin()
          records.sources = [{ ...records.sources[1], text: textOf(text) } as never]
          records.quotes = [makeQuote({ id: 'any', evidence: [{ source: 'letter', start, end }] })]
          records.events = []
          records.actors = []
          const { quotes } = await hydrateRecords(records, 'letter', text)
          expect(quotes[0]?.evidence[0]?.exact).toBe(text.slice(start, end))
        },
      ),
    )
  })
})

const textOf = (text: string) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  length: text.length,
})
