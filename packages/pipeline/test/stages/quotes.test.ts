import type { Span } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { readCases, updateCases } from '../support/read-cases.ts'

const file = new URL('quotes.cases.txt', import.meta.url)

/**
 * The quotations of a text, a line each: KIND | RULE | source words → speakers | cue lemma | content words, and where the text
 * tells them the status of the cue, the day, the place, who was told and whom the words name.
 */
function describeQuotes(text: string): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const lines = extract(text, { published: '2018-03-08' }).quotes.map((quote) => {
    const { kind, rule, source, speaker, coSpeakers, cue, content, date, place } = quote
    const speakers = [speaker ?? 'none', ...coSpeakers].join(' + ')
    return [
      kind,
      rule,
      `${source ? words(source) : 'none'} → ${speakers}`,
      cue && cue.status !== 'actual' ? `${cue.lemma} (${cue.status})` : (cue?.lemma ?? 'none'),
      content.map(words).join(' … '),
      ...(date ? [`on ${date.start}${date.end === date.start ? '' : `/${date.end}`}`] : []),
      ...(place === null ? [] : [`in ${place}`]),
      ...(quote.addressees.length > 0 ? [`to ${quote.addressees.join(', ')}`] : []),
      ...(quote.about.length > 0 ? [`about ${quote.about.join(', ')}`] : []),
    ].join(' | ')
  })
  return lines.length > 0 ? lines : ['none']
}

if (process.env.UPDATE) updateCases(file, describeQuotes)

describe('quotes', () => {
  for (const { title, input, expected } of readCases(file))
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
      find('Ada Quill told Eve Olin that Iran had left Syria, and that Iran was right.'),
    ).toMatchObject({ addressees: ['eve-olin'], about: ['iran', 'syria'] })
  })

  it('are the words between marks alone', () => {
    const text = 'Ada Quill said that the road was “wide open” to “all.”'
    const quoted = find(text)?.quoted.map(({ start, end }) => text.slice(start, end))
    expect(quoted).toEqual(['wide open', 'all.'])
  })

  it('are those of the visit during which it was said', () => {
    const { quotes } = extract(
      'Eve Olin visited India on 3 May 2017. Olin said in New Delhi that it rained.',
    )
    expect(quotes[0]).toMatchObject({
      place: 'New Delhi',
      date: { start: '2017-05-03', basis: 'running' },
    })
  })

  it('are no visit of somebody else', () => {
    const { quotes } = extract(
      'Tom Barda visited India on 3 May 2017. Eve Olin said in New Delhi that it rained.',
    )
    expect(quotes[0]).toMatchObject({ speaker: 'eve-olin', date: null })
  })
})
