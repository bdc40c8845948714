import * as chrono from 'chrono-node'
import { normalizeTime } from './normalize-time.ts'
import type { FoundTime } from './time.ts'

/** Words without which chrono-node finds nothing; it takes longer than all other stages, so it reads only some sentences. */
const telling =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday|now|last|past|next|this|ago|later|earlier|week|month|year|day|hour|morning|noon|afternoon|evening|night|midnight)/i

/** Stands in for a reference where the text has none: of what is read then, only the parts count that the words tell. */
const anyDay = '2000-01-01'
const relational = /\b(?:later|earlier)$/i
const divider = /\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*/i

/** The days that relative times count from: `2018-03-08`. */
export interface Reference {
  /** When the text was published. */
  published: string | null
  /** The last date that the text has told: "a year later" counts from it. */
  running: string | null
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
  return parse(text, reference.published).map((result) => {
    const { index, text: words } = result
    const isRunning = relational.test(words)
    const day = (isRunning ? reference.running : null) ?? reference.published
    const [again = result] = isRunning && day !== null ? parse(words, day) : []
    const read = (components: chrono.ParsedComponents, start: number, part: string): FoundTime => {
      const preposition = /^(?:on|in|at)\s+/i.exec(part)?.[0].length ?? 0
      return {
        start: offset + start + preposition,
        end: offset + start + part.length,
        ...normalizeTime(components, part.slice(preposition), day !== null),
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

const parse = (text: string, day: string | null): chrono.ParsedResult[] =>
  chrono.casual.parse(text, { instant: new Date(`${day ?? anyDay}T12:00:00Z`), timezone: 0 })
