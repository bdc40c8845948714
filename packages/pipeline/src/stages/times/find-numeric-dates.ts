import { isInCalendar } from './days.ts'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const shapes = [
  /(?<![\p{L}\p{N}/.-])(?<year>1\d{3}|20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d)(?::\d\d)?Z?)?(?![\p{L}\p{N}/-])/gu,
  /(?<![\p{L}\p{N}/.-])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)?\d\d)(?![\p{L}\p{N}/-])/gu,
]

/** Find dates in digits alone: "2018-02-20" and the month-first "2/20/2018". */
export const findNumericDates = onlyWith(['-', '/'], (text: string, offset: number): FoundTime[] =>
  shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { year = '', month = '', day = '', clock } = match.groups ?? {}
      const whole = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`
      const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      if (!isInCalendar(date)) return []
      const start = offset + match.index
      const end = start + match[0].length
      const value = clock === undefined ? date : `${date}T${clock}`
      return [{ start, end, type: clock ? 'TIME' : 'DATE', value, basis: 'explicit' }]
    }),
  ),
)
