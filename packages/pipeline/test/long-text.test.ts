import { generateNews } from '@onrecord/testing/generate-news'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'
import { splitSections } from '../src/sections/split-sections.ts'

const opening = `Ministers meet

By Ada Quill

1 March 2018

Tovald Brenk, the foreign minister of Norway, spoke in Oslo. “The harbor is open,” said Tovald Brenk on Monday.

`

const closing = `

“The bridge is closed,” Brenk said yesterday.
`

const filler = [...generateNews(260).values()].map((file) => file.split('---\n')[2]).join('\n')
const text = `${opening}${filler.slice(0, 255_000 - opening.length)}${closing}`

describe('a text of several sections', () => {
  let record: ReturnType<typeof extract>
  beforeAll(() => {
    record = extract(text)
  })

  it('has its title, authors and day', () => {
    expect(splitSections(text)).toHaveLength(2)
    expect(record).toMatchObject({
      title: 'Ministers meet',
      authors: ['Ada Quill'],
      published: '2018-03-01',
    })
  })

  it('has the words of its last section at their places, by the person whom the first introduces', () => {
    const last = record.quotes.at(-1)
    expect(last?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The bridge is closed',
    ])
    expect(last).toMatchObject({
      speaker: 'tovald-brenk',
      date: { start: '2018-02-28', end: '2018-02-28' },
    })
  })

  it('has the records of its first section as they are in that alone', () => {
    const [first] = splitSections(text)
    const alone = extract(text.slice(0, first.end))
    expect(record.quotes.slice(0, alone.quotes.length)).toEqual(alone.quotes)
    expect(record.events.slice(0, alone.events.length)).toEqual(alone.events)
    expect(record.mentions.length).toBeGreaterThan(alone.mentions.length)
  })

  it('has an entity for each id, once', () => {
    const ids = record.entities.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    expect(record.mentions.filter(({ entity }) => !known.has(entity))).toEqual([])
  })
})
