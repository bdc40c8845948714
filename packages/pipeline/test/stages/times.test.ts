import { testCases } from '@onrecord/testing/cases'
import { afterEach, describe, expect, it } from 'vitest'
import { runPipeline } from '../support/run-pipeline.ts'

/** The times of a text, as the text has them, each with its value. */
function find(text: string, published: string | null = '2018-03-08') {
  const { times } = runPipeline(text, { published }).data
  return times?.map(({ start, end, value }) => [text.slice(start, end), value])
}

testCases('times', new URL('times.cases.txt', import.meta.url), (text) =>
  (find(text, '2026-03-04') ?? []).map(([words, value]) => `${words} | ${value}`),
)

describe('calendar times', () => {
  it.each([
    ['The envoy left on 20 February 2018.', '20 February 2018', '2018-02-20'],
    ['The envoy left on February 20, 2017.', 'February 20, 2017', '2017-02-20'],
    ['The envoy left on Sept. 11, 2001.', 'Sept. 11, 2001', '2001-09-11'],
    ['The envoy left on 2017-02-13.', '2017-02-13', '2017-02-13'],
    ['The envoy left in February 2017.', 'February 2017', '2017-02'],
    ['In late March 2017 the envoy left.', 'late March 2017', '2017-03'],
    ['The envoy left in 2016.', '2016', '2016'],
    ['By the end of 2016, the envoy had left.', 'the end of 2016', '2016'],
    ['In the 1990s the road was closed.', 'the 1990s', '199'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
    expect(find(text, null)).toEqual([[words, value]])
  })
})

describe('numbers that are no times', () => {
  it.each([
    'Shares rose from 3 to 20 after the vote.',
    'About 16–17 percent of the fleet sank.',
    'The toilet is made of gold from 18-karat bars.',
    'The tax fell from 20% to 5.5 percent.',
    'The siege began in 4 of 15 towns.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([])
  })

  it.each([
    ['They met at 5 p.m. in Oslo.', '5 p.m.'],
    ['They met on Monday at 17:30.', 'Monday at 17:30'],
    ['They met at 5pm in Oslo.', '5pm'],
  ])('but: %s', (text, words) => {
    expect(find(text)?.map(([found]) => found)).toEqual([words])
  })
})

describe('times that count from the day of publication', () => {
  it.each([
    ['The envoy left on Feb. 20.', 'Feb. 20', '2018-02-20'],
    ['In December the envoy left.', 'December', '2017-12'],
    ['The envoy left on Tuesday.', 'Tuesday', '2018-03-06'],
    ['The envoy left yesterday.', 'yesterday', '2018-03-07'],
    ['The envoy leaves tomorrow.', 'tomorrow', '2018-03-09'],
    ['Two weeks ago the envoy left.', 'Two weeks ago', '2018-02-22'],
    ['The envoy left last month.', 'last month', '2018-02'],
    ['The envoy left last year.', 'last year', '2017'],
    ['Next month the envoy leaves.', 'Next month', '2018-04'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })

  it.each([
    ['The envoy left on Feb. 20.', 'Feb. 20', 'XXXX-02-20'],
    ['The envoy left in February.', 'February', 'XXXX-02'],
    ['The envoy left on Tuesday.', 'Tuesday', 'XXXX'],
    ['The envoy left last month.', 'last month', 'XXXX'],
    ['Two weeks ago the envoy left.', 'Two weeks ago', 'XXXX'],
  ])('without that day tell what the words tell: %s', (text, words, value) => {
    expect(find(text, null)).toEqual([[words, value]])
    expect(runPipeline(text).data.intervals).toEqual([])
  })
})

describe('ranges', () => {
  it.each([
    ['From 2014 to 2016 the road was closed.', ['2014', '2014'], ['2016', '2016']],
    ['Between 2014 and 2016 the road was closed.', ['2014', '2014'], ['2016', '2016']],
    [
      'The road was closed from 3 March 2017 to 5 May 2017.',
      ['3 March 2017', '2017-03-03'],
      ['5 May 2017', '2017-05-05'],
    ],
    [
      'The road was closed from January to March 2017.',
      ['January', '2017-01'],
      ['March 2017', '2017-03'],
    ],
    ['Between 3 and 5 May 2017 it rained.', ['3', '2017-05-03'], ['5 May 2017', '2017-05-05']],
    ['From 3 to 5 January it rained.', ['3', '2018-01-03'], ['5 January', '2018-01-05']],
    ['The road was closed March 3-5, 2017.', ['March 3', '2017-03-03'], ['5, 2017', '2017-03-05']],
  ])('%s', (text, first, last) => {
    expect(find(text)).toEqual([first, last])
  })

  it.each([
    ['From 3 March 2017 to 5 May 2017 it rained.', '2017-03-03', '2017-05-05'],
    ['From 2008 to 2015 it rained.', '2008-01-01', '2015-12-31'],
    ['Between 2008 and 2015 it rained.', '2008-01-01', '2015-12-31'],
    ['It rained from May 2016 until the summer of 2017.', '2016-05-01', '2017-08-31'],
  ])('are one stretch of days: %s', (text, start, end) => {
    const { intervals } = runPipeline(text).data
    expect(intervals).toMatchObject([
      { dating: { start, end, precision: 'range', basis: 'explicit' } },
    ])
  })

  it('are none where the words do not say so', () => {
    expect(runPipeline('It rained in 2008 and 2015.').data.intervals).toHaveLength(2)
  })
})

describe('running time', () => {
  it.each([
    ['They met in 2016. A year later they parted.', 'A year later', '2017'],
    ['They met on 3 May 2016. Two days later they parted.', 'Two days later', '2016-05-05'],
    ['They met on 3 May 2016. A month earlier they had argued.', 'A month earlier', '2016-04'],
    [
      'They met on 3 May 2016. They ate. They slept. A year later it rained.',
      'A year later',
      '2017',
    ],
  ])('%s', (text, words, value) => {
    expect(find(text)?.at(-1)).toEqual([words, value])
    expect(find(text, null)?.at(-1)).toEqual([words, value])
    expect(runPipeline(text).data.intervals?.at(-1)?.dating.basis).toBe('running')
  })

  it('has nothing to count from before the first date', () => {
    expect(find('A year later they parted.', null)).toEqual([['A year later', 'XXXX']])
  })
})

describe('times beyond the calendar', () => {
  it.each([
    ['The hill formed 99999999999 days ago.', '99999999999 days ago'],
    ['The hill formed 99999999999 months ago.', '99999999999 months ago'],
    ['The hill formed 300 decades ago.', '300 decades ago'],
    ['The lease ends on 31 December 9999. The following week they left.', 'The following week'],
  ])('have no value: %s', (text, words) => {
    expect(find(text)?.at(-1)).toEqual([words, 'XXXX'])
  })
})

describe('durations and the present', () => {
  it.each([
    ['Over the past two years the road was closed.', 'the past two years', 'DURATION', 'P2Y'],
    ['The last three months were dry.', 'The last three months', 'DURATION', 'P3M'],
    ['In the next 10 days it will rain.', 'the next 10 days', 'DURATION', 'P10D'],
    ['The road is now closed.', 'now', 'DATE', 'PRESENT_REF'],
  ])('%s', (text, words, type, value) => {
    const { times, intervals } = runPipeline(text, { published: '2018-03-08' }).data
    const [time] = times ?? []
    expect(time).toMatchObject({ type, value })
    expect(text.slice(time?.start, time?.end)).toBe(words)
    expect(intervals).toEqual([])
  })
})

describe('periods and parts of the day', () => {
  it.each([
    ['The mill lost money in the third quarter.', 'the third quarter', '2017-Q3'],
    ['The mill lost money in the first quarter of 2016.', 'the first quarter of 2016', '2016-Q1'],
    ['Sales fell in the latest quarter.', 'the latest quarter', '2017-Q4'],
    ['They met in the summer of 2007.', 'the summer of 2007', '2007-SU'],
    ['They met last fall.', 'last fall', '2017-FA'],
    ['They met this morning.', 'this morning', '2018-03-08TMO'],
    ['They met last night.', 'last night', '2018-03-07TNI'],
    ['They met on Tuesday evening.', 'Tuesday evening', '2018-03-06TEV'],
    ['They met at 10 p.m. Wednesday.', '10 p.m. Wednesday', '2018-03-07T22:00'],
    ['They met this week.', 'this week', '2018-W10'],
    ['They met last week.', 'last week', '2018-W09'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })

  it('count from a quarter that was told', () => {
    expect(find('Sales rose in the second quarter of 2016 from a year earlier.')).toEqual([
      ['the second quarter of 2016', '2016-Q2'],
      ['a year earlier', '2015-Q2'],
    ])
  })
})

describe('lengths of time', () => {
  it.each([
    ['The siege went on for 17 years.', '17 years', 'P17Y'],
    ['They signed a two-year pact.', 'two-year', 'P2Y'],
    ['It took more than twenty-two months.', 'more than twenty-two months', 'P22M'],
    ['It took several weeks.', 'several weeks', 'PXW'],
    ['It took 2,500 hours.', '2,500 hours', 'PT2500H'],
    ['They waited for decades.', 'decades', 'PXDE'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })
})

describe('times that no calendar has', () => {
  it.each([
    ['The road is currently closed.', 'currently', 'PRESENT_REF'],
    ['They met recently.', 'recently', 'PAST_REF'],
    ['They will meet in the near future.', 'the near future', 'FUTURE_REF'],
    ['They meet every week.', 'every week', 'P1W'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })
})

describe('what recurs', () => {
  it.each([
    ['The ferry leaves daily.', 'daily', 'P1D'],
    ['The council meets each Thursday.', 'each Thursday', 'XXXX-WXX-4'],
    ['The council meets on Sundays.', 'Sundays', 'XXXX-WXX-7'],
    ['It floods every July.', 'every July', 'XXXX-07'],
    ['It floods every spring.', 'every spring', 'XXXX-SP'],
    ['It rained every night.', 'every night', 'XXXX-XX-XXTNI'],
    ['They meet once a week.', 'once a week', 'P1W'],
  ])('%s', (text, words, value) => {
    const { times } = runPipeline(text, { published: '2018-03-08' }).data
    expect(times).toMatchObject([{ type: 'SET', value }])
    expect(find(text)).toEqual([[words, value]])
  })
})

describe('times that count from the one told before', () => {
  it.each([
    ['They met on 3 May 2016. The following day they parted.', 'The following day', '2016-05-04'],
    ['They met on 3 May 2016. It rained later that month.', 'later that month', '2016-05'],
    ['They met on 3 May 2016. The previous year they had argued.', 'The previous year', '2015'],
    [
      'They met on Tuesday, 3 May 2016. They parted the next Friday.',
      'the next Friday',
      '2016-05-06',
    ],
    ['They met on 3 May 2016. The same year they parted.', 'The same year', '2016'],
    [
      'They met in July 2016. The following January they parted.',
      'The following January',
      '2017-01',
    ],
    ['They met in 2016. The year before, they had argued.', 'The year before', '2015'],
    ['They met in 2016 and again two years later.', 'two years later', '2018'],
    ['They met in 2016. Two decades later they parted.', 'Two decades later', '203'],
    [
      'They met in May 2016. Eighteen months later they parted.',
      'Eighteen months later',
      '2017-11',
    ],
  ])('%s', (text, words, value) => {
    expect(find(text)?.at(-1)).toEqual([words, value])
    expect(runPipeline(text).data.intervals?.at(-1)?.dating.basis).toBe('running')
  })
})

describe('centuries, halves, years in words and before Christ', () => {
  it.each([
    ['It was built in the 19th century.', 'the 19th century', '18'],
    ['It was built in the twelfth century.', 'the twelfth century', '11'],
    ['Sales rose in the first half of 2016.', 'the first half of 2016', '2016-H1'],
    ['It was built in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['They lost the 1996 campaign.', '1996', '1996'],
    ['They fought in 490 BC.', '490 BC', 'BC0490'],
    ['They fought in the 4th century BC.', 'the 4th century BC', 'BC03'],
    ['They will finish by the end of the year.', 'the end of the year', '2018'],
    ['A fortnight ago they met.', 'A fortnight ago', '2018-02-22'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })
})

describe('holidays', () => {
  it.each([
    ['They met on Christmas Day.', 'Christmas Day', '2017-12-25'],
    ['They met on Thanksgiving 2016.', 'Thanksgiving 2016', '2016-11-24'],
    ['They met on Good Friday 2017.', 'Good Friday 2017', '2017-04-14'],
    ['They met on Memorial Day 2017.', 'Memorial Day 2017', '2017-05-29'],
    ['They will meet on Easter Monday.', 'Easter Monday', '2018-04-02'],
    ["They will meet on New Year's Day.", "New Year's Day", '2019-01-01'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })
})

describe('what narrows a time', () => {
  it.each([
    ['They met in early April 2017.', 'START'],
    ['They met in mid-April 2017.', 'MID'],
    ['They met at the end of 2017.', 'END'],
    ['It took about three weeks.', 'APPROX'],
    ['It took more than two years.', 'MORE_THAN'],
    ['It took at least two years.', 'EQUAL_OR_MORE'],
    ['It will rain over the next two years.', undefined],
    ['They met more than two years ago.', 'BEFORE'],
    ['They met less than two years ago.', 'AFTER'],
    ['They met about two years ago.', 'APPROX'],
    ['They met around 1990.', 'APPROX'],
    ['They met in April 2017.', undefined],
  ])('%s', (text, mod) => {
    expect(runPipeline(text).data.times?.map((time) => time.mod)).toEqual([mod])
  })
})

describe('weekdays and dates without a year', () => {
  it.each([
    ['The envoy left on Sunday.', 'Sunday', '2018-03-04'],
    ['The envoy will leave on Sunday.', 'Sunday', '2018-03-11'],
    ['The envoy left in October.', 'October', '2017-10'],
    ['The envoy said on Sunday that he would leave.', 'Sunday', '2018-03-04'],
    ['The envoy, who left on Sunday, will speak.', 'Sunday', '2018-03-04'],
  ])('are behind unless the sentence tells of what is to come: %s', (text, words, value) => {
    expect(find(text)).toEqual([[words, value]])
  })

  it('are of the year that a history tells of', () => {
    const history = 'War came in 1940. They fell back in May 1940 and lost. In June they fled.'
    expect(find(history)?.at(-1)).toEqual(['June', '1940-06'])
  })
})

describe('what is no time', () => {
  it.each([
    'They may march home.',
    'May he rest.',
    'The sat phone and the sun dial broke.',
    'He won 5-3 and paid 10 dollars.',
    'About 2000 soldiers came.',
    'The price was $2000, or 2,016 roubles.',
    'Resolution 1373 was passed.',
    'He was 20 years old.',
    'They sat in the second row.',
    'The envoy left on 31 February 2017.',
    'The Sun and the Mail were closed.',
    'He paid 1.25 a share and 3/8 more.',
    'The twelve-year-old wept.',
    'The quarter of the old town was closed.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('stands beside what is', () => {
    expect(find('They may march in March and may end the march in May 2017.')).toEqual([
      ['March', '2018-03'],
      ['May 2017', '2017-05'],
    ])
  })
})

describe('where the text tells no more than a month or a year', () => {
  it.each([
    ['They met in February 2016.', '2016-02-01', '2016-02-29', 'month'],
    ['They met in 2017.', '2017-01-01', '2017-12-31', 'year'],
    ['They met at 6:30 p.m. on 3 May 2017.', '2017-05-03', '2017-05-03', 'day'],
    ['They met in the 1990s.', '1990-01-01', '1999-12-31', 'decade'],
    ['They met in the 19th century.', '1800-01-01', '1899-12-31', 'range'],
    ['They met in the winter of 2016.', '2016-12-01', '2017-02-28', 'season'],
    ['They met in the third quarter of 2016.', '2016-07-01', '2016-09-30', 'range'],
    ['They met in the first half of 2016.', '2016-01-01', '2016-06-30', 'range'],
  ])('the stretch of days is all of it: %s', (text, start, end, precision) => {
    const dating = { start, end, precision, basis: 'explicit' }
    expect(runPipeline(text).data.intervals).toMatchObject([{ dating }])
  })
})

describe('the time zone of the machine', () => {
  const zone = process.env.TZ
  const text =
    'KABUL, Feb. 20, 2018 (AP) — They met on Monday and on 3 May 2016. A year later they left. Yesterday it rained; last month it snowed from 3 to 5 March 2017.'

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'changes nothing: %s',
    (name) => {
      process.env.TZ = 'UTC'
      const { document, times, intervals } = runPipeline(text).data
      process.env.TZ = name
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
      expect(runPipeline(text).data).toMatchObject({ document, times, intervals })
      expect(times?.length).toBeGreaterThan(5)
    },
  )
})

describe('without a day of publication', () => {
  it.each([
    'China attacked Japan last night.',
    'Qatar met Oman this month.',
    'Iran accused Iraq at noon on Sunday.',
    'They met yesterday at 9 a.m.',
    'They met today at noon.',
    'They met at 10 p.m. on Sunday.',
    'They met on Monday morning at 3 a.m.',
    'They met at 5 p.m. PST on Tuesday.',
    'They met at the end of the month.',
    'They met over the weekend.',
    'They met overnight, and again this morning.',
    'They met in the third week of January.',
    'They met last spring.',
    'They met in the second quarter.',
  ])('nothing has a year: %s', (text) => {
    const { times = [], intervals } = runPipeline(text).data
    expect(times).not.toEqual([])
    expect(times.filter(({ value }) => /^\d/.test(value))).toEqual([])
    expect(intervals).toEqual([])
  })
})
