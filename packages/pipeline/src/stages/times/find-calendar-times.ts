import * as chrono from 'chrono-node'
import { shift } from './days.ts'
import { normalizeTime } from './normalize-time.ts'
import { isHistory, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

/** Words without which chrono-node finds nothing; it takes longer than all other stages, so it reads only some sentences. */
const telling =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday|now|last|past|next|this|ago|later|earlier|week|month|year|day|hour|morning|noon|afternoon|evening|night|midnight)/i

/** Stands in for a reference where the text has none: of what is read then, only the parts count that the words tell. */
const anyDay = '2000-01-01'
const relational = /\b(?:later|earlier)$/i
/** A story goes on: a month is sought around what lies so many days after what was told last. */
const ahead = 90
const divider = /\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*/i

/**
 * Find calendar times in a sentence with chrono-node.
 *
 * @param text
 *   The sentence.
 * @param offset
 *   Where it starts in the whole text.
 * @param reference
 *   What relative times count from.
 * @param isComing
 *   Whether what is told at an offset into the sentence is still to come.
 * @param years
 *   The years that the sentence tells: "a year later" counts from one before it.
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
  if (!telling.test(text)) return []
  return parse(text, reference.published).map((result) => {
    const { index, text: words } = result
    const isTold = isOfStory(result.start, reference)
    const isRunning = relational.test(words) || isTold
    const running = (isTold ? undefined : lastBefore(years, offset + index)) ?? reference.running
    const day = (isRunning ? running : null) ?? reference.published
    const middleDay = isTold && day !== null ? shift(day, ahead) : day
    const [again = result] = isRunning && middleDay !== null ? parse(words, middleDay) : []
    const read = (components: chrono.ParsedComponents, start: number, part: string): FoundTime => {
      const preposition = /^(?:on|in|at)\s+/i.exec(part)?.[0].length ?? 0
      return {
        start: offset + start + preposition,
        end: offset + start + part.replace(/[,\s]+$/, '').length,
        ...normalizeTime(components, part.slice(preposition), day, isComing(index) || isTold),
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

/** The first day of the last year that is told before an offset. */
function lastBefore(years: readonly FoundTime[], offset: number): string | undefined {
  const year = years.findLast(({ end, value }) => end <= offset && /^\d{4}$/.test(value))
  return year && `${year.value}-01-01`
}

/** Whether a date without a year counts from what a history has told: "in April" in one of the war of 1940. */
function isOfStory(components: chrono.ParsedComponents, reference: Reference): boolean {
  const isDate = components.isCertain('month') && !components.isCertain('year')
  const isRelative = [...components.tags()].some((tag) => tag.startsWith('result/relativeDate'))
  return isDate && !isRelative && isHistory(reference)
}

const parse = (text: string, day: string | null): chrono.ParsedResult[] =>
  chrono.casual.parse(text, { instant: new Date(`${day ?? anyDay}T12:00:00Z`), timezone: 0 })
