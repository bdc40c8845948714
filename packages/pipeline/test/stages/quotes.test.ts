import type { Span } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { readCases } from '../support/read-cases.ts'

/** The quotations of a text, a line each: KIND | RULE | source words → speaker | cue lemma | content words. */
function describeQuotes(text: string): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const lines = extract(text, { published: '2018-03-08' }).quotes.map((quote) =>
    [
      quote.kind,
      quote.rule,
      `${quote.source ? words(quote.source) : 'none'} → ${quote.speaker ?? 'none'}`,
      quote.cue?.lemma ?? 'none',
      quote.content.map(words).join(' … '),
    ].join(' | '),
  )
  return lines.length > 0 ? lines : ['none']
}

describe('quotes', () => {
  for (const { title, input, expected } of readCases(new URL('quotes.cases.txt', import.meta.url)))
    it(title, () => {
      expect(describeQuotes(input)).toEqual(expected)
    })
})

describe('circumstances of a quote', () => {
  const find = (text: string) => extract(text, { published: '2018-03-08' }).quotes[0]

  it('are the day and the place in its statement', () => {
    expect(find('“We go home,” Ada Quill said in Moscow on 20 February 2018.')).toMatchObject({
      date: { start: '2018-02-20', end: '2018-02-20', precision: 'day', basis: 'explicit' },
      place: 'Moscow',
    })
  })

  it('are none that the words themselves tell', () => {
    expect(find('“We met in Kabul on 3 May 2017,” Ada Quill said.')).toMatchObject({
      date: null,
      place: null,
    })
  })

  it('have the basis that the date has', () => {
    expect(find('Ada Quill said on Tuesday that it rained.')?.date).toEqual({
      start: '2018-03-06',
      end: '2018-03-06',
      precision: 'day',
      basis: 'dateline',
    })
  })

  it('are who was told and whom the words name', () => {
    expect(
      find('Ada Quill told Lavrov that Iran had left Syria, and that Iran was right.'),
    ).toMatchObject({ addressees: ['sergey-lavrov'], about: ['iran', 'syria'] })
  })

  it('are the words between marks alone', () => {
    const text = 'Ada Quill said that the road was “wide open” to “all.”'
    const quoted = find(text)?.quoted.map(({ start, end }) => text.slice(start, end))
    expect(quoted).toEqual(['wide open', 'all.'])
  })

  it('are those of the visit during which it was said', () => {
    const { quotes } = extract(
      'Lavrov visited India on 3 May 2017. Lavrov said in New Delhi that it rained.',
    )
    expect(quotes[0]).toMatchObject({
      place: 'New Delhi',
      date: { start: '2017-05-03', basis: 'running' },
    })
  })

  it('are no visit of somebody else', () => {
    const { quotes } = extract(
      'Tillerson visited India on 3 May 2017. Lavrov said in New Delhi that it rained.',
    )
    expect(quotes[0]).toMatchObject({ speaker: 'sergey-lavrov', date: null })
  })
})
