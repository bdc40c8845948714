import * as chrono from 'chrono-node'
import { normalizeTime } from './normalize-time.ts'
import type { FoundTime } from './time.ts'

/** Words without which chrono-node finds nothing; it takes longer than all other stages, so it reads only some sentences. */
const telling =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday|now|last|past|next|this|ago|later|earlier|week|month|year|day|hour|morning|noon|afternoon|evening|night|midnight)/i

/** Stands in for a reference where the text has none: of what is read then, only the parts count that the words tell. */
const anyDay = '2000-01-01'
const relational = /\b(?:later|earlier)$/i
/** What shows that a weekday is still to come. */
const coming =
  /\b(?:will|shall|would|to be|plans?|planned|expect(?:s|ed)?|scheduled|due|next|coming|until|by)\b|['’]ll\b/i
/** How many years before its publication a text tells of where it is a history. */
const history = 2
const divider = /\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*/i

/** The days that relative times count from: `2018-03-08`. */
export interface Reference {
  /** When the text was published. */
  published: string | null
  /** The last date that the text has told: "a year later" counts from it. */
  running: string | null
  /** How many of the dates told are of the years before, less those of the text's own time: a history has more of them. */
  age: number
}

/**
 * Find calendar times in a sentence with chrono-node.
 *
 * @param text
 *   The sentence.
 * @param offset
 *   Where it starts in the whole text.
 * @param reference
 *   What relative times count from.
 * @returns
 *   Groups of times: one time, or the two ends of a range.
 */
export function findCalendarTimes(
  text: string,
  offset: number,
  reference: Reference,
): FoundTime[][] {
  if (!telling.test(text)) return []
  const isComing = coming.test(text)
  return parse(text, reference.published).map((result) => {
    const { index, text: words } = result
    const isRunning = relational.test(words) || isOfStory(result.start, reference)
    const day = (isRunning ? reference.running : null) ?? reference.published
    const [again = result] = isRunning && day !== null ? parse(words, day) : []
    const read = (components: chrono.ParsedComponents, start: number, part: string): FoundTime => {
      const preposition = /^(?:on|in|at)\s+/i.exec(part)?.[0].length ?? 0
      return {
        start: offset + start + preposition,
        end: offset + start + part.length,
        ...normalizeTime(components, part.slice(preposition), day, isComing),
        ...(isRunning && day === reference.running && { basis: 'running' }),
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

/** Whether a date without a year counts from what a history has told: "in April" in one of the war of 1940. */
function isOfStory(
  components: chrono.ParsedComponents,
  { published, running, age }: Reference,
): boolean {
  if (published === null || running === null || age < 2) return false
  const isDate = components.isCertain('month') && !components.isCertain('year')
  const isRelative = [...components.tags()].some((tag) => tag.startsWith('result/relativeDate'))
  return (
    isDate && !isRelative && Number(published.slice(0, 4)) - Number(running.slice(0, 4)) >= history
  )
}

const parse = (text: string, day: string | null): chrono.ParsedResult[] =>
  chrono.casual.parse(text, { instant: new Date(`${day ?? anyDay}T12:00:00Z`), timezone: 0 })
