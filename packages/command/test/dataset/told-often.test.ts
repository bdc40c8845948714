import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/dataset/build-dataset.ts'
import { sourceOf } from '../support/build-curated.ts'
import { makeFolder } from '../support/make-folder.ts'

/** The events of a dataset with some sources, by day of publication and text. */
function build(texts: Readonly<Record<string, [published: string, text: string]>>) {
  const files = Object.entries(texts).map(([id, [published, text]]) => [
    `sources/${id}.md`,
    sourceOf(text, published),
  ])
  const { dataset } = buildDataset(
    makeFolder({
      'package.json': '{ "name": "@example/talks", "version": "1.2.3" }\n',
      ...Object.fromEntries(files),
    }),
  )
  return dataset
}

/** By event the sources that attest it, in their order. */
const told = (texts: Parameters<typeof build>[0]): string[] =>
  build(texts)
    .events.map(({ evidence }) => [...new Set(evidence.map(({ source }) => source))].join(' '))
    .sort()

const monday = 'Ada Quill met Ben Ward in Muscat on 5 March 2018.'

describe('an event that two texts tell', () => {
  it('is one record with evidence from both', () => {
    expect(
      told({
        a: ['2018-03-06', monday],
        b: ['2018-03-20', 'In Muscat, Ada Quill met Ben Ward on 5 March 2018.'],
      }),
    ).toEqual(['a b'])
  })

  it.each([
    ['another day', 'Ada Quill met Ben Ward in Muscat on 6 March 2018.'],
    ['another place', 'Ada Quill met Ben Ward in Doha on 5 March 2018.'],
    ['another status', 'Ada Quill may meet Ben Ward in Muscat on 5 March 2018.'],
    ['another party', 'Ada Quill met Tom Barda in Muscat on 5 March 2018.'],
    ['another type', 'Ada Quill accused Ben Ward of theft in Muscat on 5 March 2018.'],
  ])('is two records with %s', (_, other) => {
    expect(told({ a: ['2018-03-06', monday], b: ['2018-03-06', other] })).toEqual(['a', 'b'])
    expect(told({ a: ['2018-03-06', `${monday} ${other}`] })).toEqual(['a', 'a'])
  })

  it('has the place from the one that tells it, and the more precise date', () => {
    const { events } = build({
      a: ['2018-03-20', 'Ada Quill met Ben Ward in March 2018.'],
      b: ['2018-03-20', monday],
    })
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      date: { start: '2018-03-05', precision: 'day' },
      place: 'Muscat',
      location: { country: 'OM' },
    })
  })

  it('is one record where a text of the same days gives no date, and two otherwise', () => {
    const undated = 'Ada Quill met Ben Ward in Muscat.'
    const dated: [string, string] = ['2018-03-06', monday]
    expect(told({ a: dated, b: ['2018-03-07', undated] })).toEqual(['a b'])
    expect(told({ a: dated, b: ['2018-04-07', undated] })).toEqual(['a', 'b'])
    expect(told({ a: ['2015-03-06', undated], b: ['2018-03-06', undated] })).toHaveLength(2)
  })
})

describe('a story that two sources print', () => {
  const story = `${monday} The road over the mountains had been under snow since December, and dates had been dear all
winter, as they are in every year with so much snow as far south as that. A band played on the square before the palace while children waved flags of paper.
In the evening the guests ate fish and rice, and listened to a singer from the coast who knew only four songs.`

  it('is evidence once', () => {
    const { sources, events, actors } = build({
      agency: ['2018-03-06', story],
      paper: ['2018-03-07', `${story} (By our staff.)`],
      essay: ['2018-03-20', monday],
    })
    expect(sources.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['agency', undefined],
      ['essay', undefined],
      ['paper', 'agency'],
    ])
    expect(events.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([
      ['agency', 'essay'],
    ])
    for (const { evidence } of actors)
      expect(evidence.map(({ source }) => source)).not.toContain('paper')
  })

  it('gives what only the copy has', () => {
    const addition = 'Oman praised Qatar on 4 March 2018.'
    expect(
      told({ agency: ['2018-03-06', story], paper: ['2018-03-07', `${story} ${addition}`] }),
    ).toEqual(['agency', 'paper'])
  })
})
