import { anyOf, timeWords } from '@onrecord/lexicon'
import { shiftDay } from '@onrecord/schema'
import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { casual } from 'chrono-node/en'
import { normalizeTime } from './normalize-time.ts'
import { isHistory, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { months, weekdays, calendar } = timeWords
const abbreviations = [...months, ...weekdays].map((name) => name.slice(0, 3))
const longer = ['sept', 'tues', 'thur', 'thurs']
const named = anyOf(
  [...months, ...weekdays, ...abbreviations, ...longer].filter((name) => name !== 'may'),
)
/**
 * chrono-node finds no calendar time without one of these, and it is the slowest part of the stage: other sentences skip it.
 * Digits alone are clock times at most, which count with a colon or a half of the day; "may" is mostly the verb.
 */
const triggers = [
  new RegExp(
    `\\d(?:[:./-]\\d|\\s*[ap]\\.?m)|\\b(?:${named}\\b|${anyOf(calendar)})|\\d\\W*may\\b|\\bmay\\W*\\d`,
    'i',
  ),
  /\bM(?:ay|AY)\b/,
]

/** A reference day for a text without one; only the components that the words themselves name are used then. */
const anyDay = '2000-01-01'
const relational = /\b(?:later|earlier)$/i
/** In a narrative, a bare month is resolved near the day this many days after the last date. */
const ahead = 90
const divider = /\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*/i

/**
 * Find calendar times in a sentence with chrono-node.
 *
 * @param text
 *   The sentence.
 * @param offset
 *   The start of the sentence in the whole text.
 * @param reference
 *   The reference times.
 * @param isComing
 *   Whether the clause at an offset in the sentence is about the future.
 * @param years
 *   The years in the sentence: "a year later" counts from one before it.
 * @returns
 *   Groups of times: one time, or the two ends of a range.
 */
export function findCalendarTimes(
  text: string,
  offset: number,
  reference: Reference,
  isComing: (index: number) => boolean,
  years: readonly FoundTime[],
): FoundTime[][] {
  if (!triggers.some((trigger) => trigger.test(text))) return []
  return parse(text, reference.published).map((result) => {
    const { index, text: words } = result
    const isNarrative = isOfNarrative(result.start, reference)
    const isRunning = relational.test(words) || isNarrative
    const running =
      (isNarrative ? undefined : lastBefore(years, offset + index)) ?? reference.running
    const day = (isRunning ? running : null) ?? reference.published
    const middleDay = isNarrative && day !== null ? (shiftDay(day, ahead) ?? day) : day
    const [again = result] = isRunning && middleDay !== null ? parse(words, middleDay) : []
    const read = (components: ParsedComponents, start: number, part: string): FoundTime => {
      const preposition = /^(?:on|in|at)\s+/i.exec(part)?.[0].length ?? 0
      return {
        start: offset + start + preposition,
        end: offset + start + part.replace(/[,\s]+$/, '').length,
        ...normalizeTime(components, part.slice(preposition), day, isComing(index) || isNarrative),
        ...(isRunning && day === running && { basis: 'running' }),
      }
    }
    const middle = again.end && divider.exec(words)
    if (!(middle && again.end)) return [read(again.start, index, words)]
    const second = middle.index + middle[0].length
    return [
      read(again.start, index, words.slice(0, middle.index)),
      read(again.end, index + second, words.slice(second)),
    ]
  })
}

/** The first day of the last year that ends before an offset. */
function lastBefore(years: readonly FoundTime[], offset: number): string | undefined {
  const year = years.findLast(({ end, value }) => end <= offset && /^\d{4}$/.test(value))
  return year && `${year.value}-01-01`
}

/** Whether a date without a year counts from the last date of a narrative: "in April" in a history of the year 1940. */
function isOfNarrative(components: ParsedComponents, reference: Reference): boolean {
  const isDate = components.isCertain('month') && !components.isCertain('year')
  const isRelative = [...components.tags()].some((tag) => tag.startsWith('result/relativeDate'))
  return isDate && !isRelative && isHistory(reference)
}

const parse = (text: string, day: string | null): ParsedResult[] =>
  casual.parse(text, { instant: new Date(`${day ?? anyDay}T12:00:00Z`), timezone: 0 })
