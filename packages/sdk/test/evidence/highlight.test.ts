import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/evidence/highlight.ts'
import { open } from '../../src/open.ts'
import { bulletinText, letterText, makeBulletin, makeQuote } from '../support/bulletin.ts'

const dataset = open(makeBulletin())

describe('the spans to mark in a source', () => {
  it('have the records that each attests', () => {
    const spans = highlight(dataset, 'bulletin')
    const marked = spans.map(({ start, end, actors, quotes, events }) => [
      bulletinText.slice(start, end),
      [...actors, ...quotes, ...events].map(({ id }) => id).join(' '),
    ])
    expect(marked).toEqual(
      expect.arrayContaining([
        ['Ada Quill', 'ada-quill'],
        ['accused ', 'accusation'],
        ['Yemen', 'delay accusation'],
        [' of delay', 'delay'],
        ['It is late', 'late'],
      ]),
    )
  })

  it('have no words but those that evidence has', () => {
    const spans = highlight(dataset, 'letter')
    const words = spans.flatMap(({ exact }) => exact ?? [])
    expect(words).toEqual(['We wait – still'])
    expect(letterText).toContain(words[0])
    expect(JSON.stringify(spans)).not.toContain('ports were shut')
  })

  it('are none in a source that attests nothing', () => {
    const records = { ...makeBulletin(), quotes: [], events: [], actors: [] }
    expect(highlight(open(records), 'letter')).toEqual([])
    expect(() => highlight(dataset, 'lettre')).toThrow('Unexpected source "lettre"')
  })

  it('are in order, do not overlap, and cover what is evidence and nothing else', () => {
    const places = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(places, (found) => {
        const records = makeBulletin()
        records.actors = records.actors.map((actor) => ({
          ...actor,
          affiliations: [],
          evidence: [],
        }))
        records.events = []
        records.quotes = found.map(([start, length], index) =>
          makeQuote({
            id: `quote-${index}`,
            evidence: [{ source: 'bulletin', start, end: start + length }],
          }),
        )
        const spans = highlight(open(records), 'bulletin')
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
        for (let offset = 0; offset < 80; offset++) {
          const expected = found.flatMap(([start, length], index) =>
            start <= offset && offset < start + length ? [`quote-${index}`] : [],
          )
          const span = spans.find(({ start, end }) => start <= offset && offset < end)
          expect(new Set(span?.quotes.map(({ id }) => id))).toEqual(new Set(expected))
        }
      }),
    )
  })
})
