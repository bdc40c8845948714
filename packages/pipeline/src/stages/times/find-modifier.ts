import { timeWords } from '@onrecord/lexicon'
import type { FoundTime } from './time.ts'
import { anyOf } from './word-pattern.ts'

const shapes = Object.entries(timeWords.modifiers).map(([value, words]) => ({
  value,
  before: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}[-\\s]*$`, 'iu'),
  within: new RegExp(`^(?:the\\s+)?${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu'),
}))
/** A length in a frame is not narrowed by what stands before it: "over the next two years". */
const framed = /^(?:the|these|those|last|past|next)\b/i
/** What makes a moment of a length. */
const moved = /\b(?:ago|earlier|later)$/i
/** How far before a time what narrows it may start, in characters. */
const reach = 28

/** What narrows a time, as the `mod` of TIMEX3: "START" of "early April", "BEFORE" of "more than two years ago". */
export function findModifier(time: FoundTime, text: string): string | undefined {
  const { start, end, type } = time
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - reach), start)
  const isFramed = type === 'DURATION' && framed.test(words)
  const way = type === 'DURATION' ? undefined : moved.exec(words)?.[0].toLowerCase()
  const found = shapes.find(
    ({ value, within, before: shape }) =>
      isOf(value, type, way) && (within.test(words) || (!isFramed && shape.test(before))),
  )?.value
  return way === undefined ? found : turn(found, way === 'later')
}

/** Whether a modifier may narrow a time: a part narrows a date, more or less a length. */
function isOf(value: string, type: FoundTime['type'], way: string | undefined): boolean {
  if (value === 'APPROX') return true
  return (type === 'DURATION' || way !== undefined) !== /^(?:START|MID|END)$/.test(value)
}

/** On which side of a moment one lies that is more or less far away. */
function turn(value: string | undefined, isLater: boolean): string | undefined {
  if (value === undefined || value === 'APPROX') return value
  return /MORE/.test(value) === isLater ? 'AFTER' : 'BEFORE'
}
