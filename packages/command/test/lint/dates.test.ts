import { describe, expect, it } from 'vitest'
import { dates } from '../../src/lint/dates.ts'
import { describeSource } from '../support/describe-source.ts'
import { actor, event, findIn, office, onDay, quote } from '../support/lint-records.ts'

const published = ', expected none after 2018-03-01, when the last of its texts was published'

describe('dates', () => {
  it('leaves alone what is not dated, or dated before its text', () => {
    expect(findIn(dates)).toEqual([])
    const events = [event({ date: onDay('2018-02-01', '2018-03-01') })]
    expect(findIn(dates, { events, quotes: [quote({ date: onDay('2018-03-01') })] })).toEqual([])
  })

  it('finds what is dated after its last text', () => {
    expect(findIn(dates, { events: [event({ date: onDay('2018-03-02') })] })).toEqual([
      `an-event: Unexpected date 2018-03-02${published}`,
    ])
    expect(findIn(dates, { quotes: [quote({ date: onDay('2018-03-02') })] })).toEqual([
      `a-quote: Unexpected date 2018-03-02${published}`,
    ])
  })

  it.each(['planned', 'hypothetical', 'negated'] as const)('leaves alone what is %s', (status) => {
    const cue = { lemma: 'say', attitude: 'says', status } as const
    const date = onDay('2019-01-01')
    const tables = { events: [event({ date, status })], quotes: [quote({ date, cue })] }
    expect(findIn(dates, tables)).toEqual([])
  })

  it('leaves alone what a later text tells too, or one of an unknown day', () => {
    const later = { source: 'later', start: 0, end: 1 }
    const events = [event({ date: onDay('2018-03-02'), evidence: [...event().evidence, later] })]
    for (const day of ['2018-03-02', null])
      expect(
        findIn(dates, { events, sources: [describeSource('later', day), describeSource('talks')] }),
      ).toEqual([])
  })

  const withOffice = (...days: (string | undefined)[]) => ({
    actors: [actor('ada-quill', { affiliations: [office('oman', 'envoy', ...days)] })],
  })

  it('finds an office that begins after the texts that give it, or ends before it begins', () => {
    expect(findIn(dates, withOffice('2018-04-01'))).toEqual([
      `ada-quill: Unexpected date 2018-04-01 of the office "envoy"${published}`,
    ])
    expect(findIn(dates, withOffice('2017-01-01', '2016-12-31'))).toEqual([
      'ada-quill: Unexpected end of the office "envoy" on 2016-12-31, expected it after its beginning on 2017-01-01',
    ])
    expect(findIn(dates, withOffice('2017-01-01', '2020-12-31'))).toEqual([])
    expect(findIn(dates, withOffice(undefined, '2020-12-31'))).toEqual([])
  })

  it('finds a holder of an office who speaks as such before or after it', () => {
    const said = (day: string) => ({
      ...withOffice('2015-01-01', '2016-12-31'),
      quotes: [quote({ date: onDay(day), speakerKind: 'office-holder' })],
    })
    const message = (day: string) =>
      `a-quote: Unexpected date ${day}, expected one when "ada-quill" held an office`
    expect(findIn(dates, said('2014-12-31'))).toEqual([message('2014-12-31')])
    expect(findIn(dates, said('2017-01-01'))).toEqual([message('2017-01-01')])
    expect(findIn(dates, said('2016-06-01'))).toEqual([])
    const byName = { ...said('2014-12-31'), quotes: [quote({ date: onDay('2014-12-31') })] }
    expect(findIn(dates, byName)).toEqual([])
  })
})
