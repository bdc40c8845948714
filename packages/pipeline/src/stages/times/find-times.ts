import type { Sentence } from '@onrecord/english'
import { attachClocks } from './attach-clocks.ts'
import { findAnaphors } from './find-anaphors.ts'
import { findCenturies } from './find-centuries.ts'
import { findClocks } from './find-clocks.ts'
import { findDates } from './find-dates.ts'
import { findDays } from './find-days.ts'
import { findDecades } from './find-decades.ts'
import { findDurations } from './find-durations.ts'
import { findHalves } from './find-halves.ts'
import { findHolidays } from './find-holidays.ts'
import { findNumericDates } from './find-numeric-dates.ts'
import { findPartsOfDay } from './find-parts-of-day.ts'
import { findQuarters } from './find-quarters.ts'
import { findRecurrences } from './find-recurrences.ts'
import { findReferences } from './find-references.ts'
import { findSeasons } from './find-seasons.ts'
import { findShifts } from './find-shifts.ts'
import { findSpelledYears } from './find-spelled-years.ts'
import { findUnits } from './find-units.ts'
import { findWeekdays } from './find-weekdays.ts'
import { findWeeks } from './find-weeks.ts'
import { findYears } from './find-years.ts'
import type { OutlookAt, Reference } from './reference.ts'
import { shiftDays } from './shift-days.ts'
import { tellOutlook } from './tell-outlook.ts'
import type { FoundTime } from './time.ts'

type Finder = (
  text: string,
  offset: number,
  reference: Reference,
  outlookAt: OutlookAt,
) => readonly FoundTime[]

/** Finders of times that precede those of days, by descending precedence: of overlapping times that of the first stays. */
const finders: readonly Finder[] = [
  findWeeks,
  findQuarters,
  findHalves,
  findSeasons,
  findDecades,
  findCenturies,
  findSpelledYears,
  findShifts,
  findDurations,
]
/** Those that follow them. */
const laterFinders: readonly Finder[] = [
  findPartsOfDay,
  findAnaphors,
  findUnits,
  findReferences,
  findYears,
]

/** The times and ranges of a sentence, by descending precedence. */
export function findTimes(sentence: Sentence, text: string, reference: Reference): FoundTime[][] {
  const { start, end } = sentence
  const words = text.slice(start, end)
  const outlooks = new Map<number, ReturnType<OutlookAt>>()
  const outlookAt: OutlookAt = (index) => {
    const known = outlooks.get(index) ?? tellOutlook(sentence, index, words)
    outlooks.set(index, known)
    return known
  }
  const findWith = (list: readonly Finder[]): FoundTime[][] =>
    list.flatMap((find) => find(words, start, reference, outlookAt)).map((time) => [time])
  const dates = findDates(words, start, reference, outlookAt)
  const days = [
    ...dates.flat(),
    ...findNumericDates(words, start),
    ...findWeekdays(words, start, reference, outlookAt),
    ...findDays(words, start, reference, outlookAt),
  ]
  const clocks = findClocks(words, start, reference)
  const holidays = findHolidays(words, start, reference, outlookAt)
  return [
    ...shiftDays([...days, ...holidays], text).map((time) => [time]),
    ...attachClocks(days, clocks, text).map((time) => [time]),
    ...findWith([findRecurrences]),
    ...holidays.map((holiday) => [holiday]),
    ...findWith(finders),
    ...dates,
    ...days.map((day) => [day]),
    ...clocks.map((clock) => [clock]),
    ...findWith(laterFinders),
  ]
}
