import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { bodySentences } from '../document/body-sentences.ts'
import { dateValue } from './date-value.ts'
import { findCalendarTimes, type Reference } from './find-calendar-times.ts'
import { findDurations } from './find-durations.ts'
import { findQuarters } from './find-quarters.ts'
import { findReferences } from './find-references.ts'
import { findSeasons } from './find-seasons.ts'
import { findYears } from './find-years.ts'
import { refineTimes } from './refine-times.ts'
import type { FoundTime, Interval } from './time.ts'

/** A unified plugin that finds time expressions: `file.data.times` and `file.data.intervals`. */
export function retextTimes() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const reference: Reference = {
      published: file.data.document?.published ?? null,
      running: null,
      age: 0,
    }
    let quarter: string | null = null
    const groups: FoundTime[][] = []
    for (const { start, end } of bodySentences(file)) {
      const sentence = text.slice(start, end)
      const found = [
        ...findDurations(sentence, start).map((time) => [time]),
        ...findQuarters(sentence, start, reference.published, quarter).map((time) => [time]),
        ...findSeasons(sentence, start, reference.published).map((time) => [time]),
        ...findReferences(sentence, start).map((time) => [time]),
        ...findCalendarTimes(sentence, start, reference),
        ...findYears(sentence, start).map((year) => [year]),
      ]
      if (found.length === 0) continue
      const times = refineTimes(found, text)
      groups.push(...times)
      const all = times.flat()
      quarter = all.findLast(({ value }) => /-Q\d$/.test(value))?.value ?? null
      reference.age += countAge(all, reference.published)
      reference.running = times.map(toInterval).findLast(Boolean)?.dating.start ?? reference.running
    }
    file.data.times = groups
      .flat()
      .map(({ start, end, type, value }) => ({ start, end, type, value }))
    file.data.intervals = groups.map(toInterval).filter((interval) => interval !== undefined)
  }
}

/** How many times are more than a year before publication, less those that are not. */
const countAge = (times: readonly FoundTime[], published: string | null): number =>
  times
    .filter(({ value, basis }) => /^\d{4}/.test(value) && basis !== 'running')
    .map(({ value }) => (Number(published?.slice(0, 4)) - Number(value.slice(0, 4)) < 2 ? -1 : 1))
    .reduce((sum: number, one) => sum + one, 0)

/** The stretch of days of a time, or from the first of two times to the second. */
function toInterval(group: FoundTime[]): Interval | undefined {
  const first = group[0]
  const last = group.at(-1)
  if (!(first && last)) return undefined
  const basis = first.basis === 'explicit' ? first.basis : last.basis
  const from = dateValue(first.value, basis)
  const to = dateValue(last.value, basis)
  if (!(from && to) || from.start > to.end) return undefined
  const precision = first === last ? from.precision : 'range'
  return {
    start: first.start,
    end: last.end,
    dating: { start: from.start, end: to.end, precision, basis },
  }
}
