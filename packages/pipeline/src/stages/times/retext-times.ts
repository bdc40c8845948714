import type { Sentence } from '@onrecord/english'
import { cover, daysOfTimex } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { bodySentences } from '../../results/body-sentences.ts'
import { findAnaphors } from './find-anaphors.ts'
import { findCalendarTimes } from './find-calendar-times.ts'
import { findCenturies } from './find-centuries.ts'
import { findDayRanges } from './find-day-ranges.ts'
import { findDurations } from './find-durations.ts'
import { findHalves } from './find-halves.ts'
import { findHolidays } from './find-holidays.ts'
import { findModifier } from './find-modifier.ts'
import { findQuarters } from './find-quarters.ts'
import { findRecurrences } from './find-recurrences.ts'
import { findReferences } from './find-references.ts'
import { findSeasons } from './find-seasons.ts'
import { findShifts } from './find-shifts.ts'
import { findSpelledYears } from './find-spelled-years.ts'
import { findYears } from './find-years.ts'
import { isToCome } from './is-to-come.ts'
import { joinRanges } from './join-ranges.ts'
import type { Reference } from './reference.ts'
import { refineTimes } from './refine-times.ts'
import type { FoundTime, Interval } from './time.ts'

/** Finders of single times, by descending precedence: of overlapping times that of the first finder stays. */
const finders: readonly ((
  text: string,
  offset: number,
  reference: Reference,
  isComing: (index: number) => boolean,
) => readonly FoundTime[])[] = [
  findRecurrences,
  findDurations,
  findQuarters,
  findHalves,
  findSeasons,
  findCenturies,
  findSpelledYears,
  findHolidays,
  findAnaphors,
  findReferences,
]

/** A retext plugin that finds time expressions: `file.data.times` and `file.data.intervals`. */
export default function retextTimes() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const published = file.data.document?.published ?? null
    const reference: Reference = { published, running: null, age: 0, quarter: null }
    const groups: FoundTime[][] = []
    for (const sentence of bodySentences(file)) {
      const times = joinRanges(refineTimes(findGroups(sentence, text, reference), text), text)
      if (times.length === 0) continue
      groups.push(...times)
      const all = times.flat()
      reference.quarter = all.findLast(({ value }) => /-Q\d$/.test(value))?.value ?? null
      reference.age += countAge(all, published)
      reference.running = times.map(toInterval).findLast(Boolean)?.dating.start ?? reference.running
    }
    file.data.times = groups.flat().map((time) => {
      const { start, end, type, value } = time
      const mod = findModifier(time, text)
      return { start, end, type, value, ...(mod !== undefined && { mod }) }
    })
    file.data.intervals = groups.map(toInterval).filter((interval) => interval !== undefined)
  }
}

/** The times and ranges of a sentence, by descending precedence. */
function findGroups(sentence: Sentence, text: string, reference: Reference): FoundTime[][] {
  const { start, end } = sentence
  const words = text.slice(start, end)
  const isComing = (index: number) => isToCome(sentence, start + index, words)
  const single = finders.flatMap((find) => find(words, start, reference, isComing))
  const years = findYears(words, start)
  return [
    ...findDayRanges(words, start, reference, isComing),
    ...single.map((time) => [time]),
    ...findCalendarTimes(words, start, reference, isComing, years),
    ...years.map((year) => [year]),
    ...findShifts(words, start, reference).map((time) => [time]),
  ]
}

/** The number of times from more than a year before publication, less the number of others. */
const countAge = (times: readonly FoundTime[], published: string | null): number =>
  times
    .filter(({ value, basis }) => /^\d{4}/.test(value) && basis !== 'running')
    .map(({ value }) => (Number(published?.slice(0, 4)) - Number(value.slice(0, 4)) < 2 ? -1 : 1))
    .reduce((sum: number, one) => sum + one, 0)

/** The interval of a time, or of a range from its first time to its second. */
function toInterval(group: FoundTime[]): Interval | undefined {
  const first = group[0]
  const last = group.at(-1)
  if (!(first && last) || first.isClock || last.isClock) return undefined
  const basis = first.basis === 'explicit' ? first.basis : last.basis
  const from = daysOfTimex(first.value)
  const to = daysOfTimex(last.value)
  if (!(from && to) || from.start > to.end) return undefined
  const precision = first === last ? from.precision : 'range'
  return {
    ...cover([first, last]),
    dating: { start: from.start, end: to.end, precision, basis },
  }
}
