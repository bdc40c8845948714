import { testCases } from '@onrecord/testing/cases'
import { describeQuotes } from '@onrecord/testing/describe-quotes'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const published = '2018-03-08'

testCases('quotes', new URL('quotes.cases.txt', import.meta.url), (text) =>
  describeQuotes(extract(text, { published }).quotes, text),
)

describe('circumstances of a quote', () => {
  const find = (text: string) => extract(text, { published }).quotes[0]

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
