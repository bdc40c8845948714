import { type Actor, type Event, type Quote, records } from '@onrecord/dataset'
import { describe, expect, it } from 'vitest'
import { eventLayout } from '../../src/search/event-layout.ts'
import type { Layout } from '../../src/search/layout.ts'
import { quoteLayout } from '../../src/search/quote-layout.ts'
import { searchTexts } from '../../src/search/search-texts.ts'
import { indexTexts } from '../../src/search/text-index.ts'

const names = new Map(records.actors.map(({ id, name, aliases }: Actor) => [id, { name, aliases }]))

function search<Row extends { id: string }>(
  rows: readonly Row[],
  layout: Layout<Row>,
  words: string,
) {
  const index = indexTexts(
    { size: rows.length, row: (position) => rows[position] as Row },
    layout,
    (id) => names.get(id),
  )
  const { hits, total } = searchTexts(index, words, undefined, rows.length)
  expect(hits.length).toBe(total)
  return hits.map(({ position, matches }) => ({
    row: rows[position] as Row,
    fields: matches.map(({ field }) => field),
  }))
}

describe('the published dataset', () => {
  it('has each quote by its own words, its speaker and its cue', () => {
    for (const quote of records.quotes as Quote[]) {
      const words = [
        quote.text ?? quote.gloss,
        names.get(quote.speaker ?? '')?.name,
        quote.cue?.lemma,
      ]
      const [best] = search(records.quotes as Quote[], quoteLayout, `${words.join(' ')} `)
      expect(best?.row.id).toBe(quote.id)
      expect(best?.fields).toContain(quote.text === undefined ? 'gloss' : 'text')
    }
  })

  it('has each event by its agents, its recipients and its type', () => {
    for (const event of records.events as Event[]) {
      const actors = [...event.agents, ...event.recipients].map((id) => names.get(id)?.name)
      const hits = search(
        records.events as Event[],
        eventLayout,
        `${event.type} ${actors.join(' ')} `,
      )
      const hit = hits.find(({ row }) => row.id === event.id)
      expect(hit?.fields).toEqual(expect.arrayContaining(['agent', 'recipient', 'type']))
    }
  })
})
