import { monthPattern as month, readMonth, timeWords } from '@onrecord/lexicon'
import {
  ancientYear,
  dayNumber,
  isMonthName,
  opening,
  readDayNumber,
  readYear,
  weekday,
  wholeMonth,
  year,
} from './calendar-words.ts'
import { onlyWith } from './only-with.ts'
import { placeDate } from './place-date.ts'
import type { OutlookAt, Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const ofWeek = `(?:${weekday},?\\s+(?:the\\s+)?)?`
const ofYear = `(?:,?\\s+(?:of\\s+|in\\s+(?=\\d))?(?<year>${ancientYear}|${year})|,?\\s+(?:of\\s+)?(?<frame>(?:last|this|next|that|the\\s+same)\\s+year)\\b(?!['’]))?`
const range = '\\s*(?:[-–—]|\\b(?:to|and|or|until|till|through)\\b)\\s*'
const noCount = '(?!\\s*(?:[ap]\\.?m\\b|percent\\b|per\\s|million\\b|points?\\b))'
const end = '(?![\\p{L}\\p{N}])'
const shapes = [
  `${ofWeek}(?<month>${month})\\s+(?:the\\s+(?=\\d))?(?<day>${dayNumber})${noCount}(?:(?<range>${range})(?<last>${dayNumber})(?!\\s+${month}|[-–]\\d)${noCount})?${ofYear}${end}`,
  `${ofWeek}(?:(?<first>${dayNumber})(?<range>${range}))?(?:the\\s+)?(?<day>${dayNumber})(?:\\s+of\\s+|\\s+|-)(?<month>${month})(?:,?\\s+(?<far>[3-9]\\d{3})|${ofYear})${end}`,
  `(?<!\\b(?:(?:the|that)\\s(?:following|next|previous|preceding|same)|that|[0-3]?\\d)\\s)(?:(?<which>last|this|next)\\s+)?(?<month>${wholeMonth})${ofYear}${end}`,
].map((shape) => new RegExp(opening + shape, 'giu'))
const names = [...timeWords.months, ...Object.keys(timeWords.shortMonths)]

/** Find months and days of months, with or without a year: "20 Feb. 2018", "March 3-5", "July last year". */
export const findDates = onlyWith(
  names,
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[][] =>
    shapes.flatMap((shape) =>
      [...text.matchAll(shape)].flatMap((match) => {
        const { month = '', day, first, last, range = '', far, frame, which } = match.groups ?? {}
        const year = match.groups?.year ?? far
        if (!isMonthName(month)) return []
        const outlook = outlookAt(match.index)
        const place = (number: string | undefined): ReturnType<typeof placeDate> =>
          placeDate(
            {
              year: year && readYear(year),
              frame: frame?.toLowerCase(),
              which: which?.toLowerCase(),
              month: readMonth(month),
              day: number === undefined ? undefined : readDayNumber(number),
            },
            reference,
            outlook,
          )
        const start = offset + match.index
        const stop = start + match[0].length
        const toTime = (from: number, to: number, number: string | undefined): FoundTime[] => {
          const placed = place(number)
          return placed ? [{ start: from, end: to, type: 'DATE', ...placed }] : []
        }
        if (first === undefined && last === undefined) return [toTime(start, stop, day)]
        const gap = match[0].indexOf(range, (first ?? '').length)
        const times = [
          ...toTime(start, start + gap, first ?? day),
          ...toTime(start + gap + range.length, stop, last ?? day),
        ]
        return /and|or/i.test(range) ? times.map((time) => [time]) : [times]
      }),
    ),
)
