import { anyOf, timeWords } from '@onrecord/lexicon'
import type { FoundTime } from './time.ts'

const shapes = Object.entries(timeWords.modifiers).map(([value, words]) => ({
  value,
  before: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}[-\\s]*$`, 'iu'),
  within: new RegExp(`^(?:the\\s+)?${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu'),
}))
/** Determiners of a duration after which a word before it is a preposition and no modifier: "over the next two years". */
const framed = /^(?:the|these|those|last|past|next)\b/i
/** Adverbs that make a date of a duration. */
const shifting = /\b(?:ago|earlier|later)$/i
/** How far before a time its modifier may start, in UTF-16 code units. */
const reach = 28

/** The modifier of a time, as TIMEX3's `mod`: "START" for "early April", "BEFORE" for "more than two years ago". */
export function findModifier(time: FoundTime, text: string): string | undefined {
  const { start, end, type } = time
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - reach), start)
  const isFramed = type === 'DURATION' && framed.test(words)
  const adverb = type === 'DURATION' ? undefined : shifting.exec(words)?.[0].toLowerCase()
  const found = shapes.find(
    ({ value, within, before: shape }) =>
      fits(value, type, adverb !== undefined) &&
      (within.test(words) || (!isFramed && shape.test(before))),
  )?.value
  return adverb === undefined ? found : toSide(found, adverb === 'later')
}

/** Whether a modifier may apply to a time: START, MID and END to a date, comparisons to a duration or a shift by one. */
function fits(value: string, type: FoundTime['type'], isShift: boolean): boolean {
  if (value === 'APPROX') return true
  return (type === 'DURATION' || isShift) !== /^(?:START|MID|END)$/.test(value)
}

/** The modifier of a shift: more than two years ago is before the date two years ago. */
function toSide(value: string | undefined, isLater: boolean): string | undefined {
  if (value === undefined || value === 'APPROX') return value
  return /MORE/.test(value) === isLater ? 'AFTER' : 'BEFORE'
}
