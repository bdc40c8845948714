import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const phrases = [
  'last night',
  'last night at 10 p.m.',
  'yesterday at 9 a.m.',
  'today at noon',
  'at noon on Sunday',
  'at 10 p.m. on Sunday',
  'on Monday morning at 3 a.m.',
  'at 5 p.m. PST on Tuesday',
  'at 0300 GMT on Tuesday',
  'at the end of the month',
  'this month',
  'this year',
  'next week',
  'over the weekend',
  'two days ago',
  'at midnight',
  'tonight',
  'on 3 March',
  'in the third quarter',
  'on Christmas Day',
]
const textsOf = (phrase: string) => [
  `Oman attacked Qatar ${phrase}.`,
  `Ada Quill said ${phrase} that Oman had met Qatar.`,
  `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, Oman accused Qatar of delay.`,
]
const datesOf = (text: string, published?: string) => {
  const { events, quotes } = extract(text, { published: published ?? null })
  return [...events, ...quotes].map(({ date }) => date)
}

describe.each(phrases)('%s', (phrase) => {
  it('gives no date without a day of publication, and no year of its own', () => {
    for (const text of textsOf(phrase)) {
      expect(datesOf(text).length).toBeGreaterThan(0)
      expect(datesOf(text).filter((date) => date !== null)).toEqual([])
      const { times, published } = extract(text)
      expect(published).toBeNull()
      expect(times.length).toBeGreaterThan(0)
      for (const { value } of times) expect(value).toMatch(/^XXXX/)
    }
  })

  it('gives one that counts from the day of publication', () => {
    for (const text of textsOf(phrase))
      for (const date of datesOf(text, '2018-03-08')) {
        if (date === null) continue
        expect(date.basis).toBe('dateline')
        expect(date.start).toMatch(/^201[789]/)
      }
  })
})

it.each([
  ['in October 2008', '2008-10-01'],
  ['on 3 May 2017 at 9 a.m.', '2017-05-03'],
])('%s has a date without a day of publication', (phrase, start) => {
  expect(datesOf(`Oman attacked Qatar ${phrase}.`)).toMatchObject([{ start, basis: 'explicit' }])
})
