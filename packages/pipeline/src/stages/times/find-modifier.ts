import { timeWords } from '../../generated/times.ts'
import type { FoundTime } from './time.ts'
import { anyOf } from './word-pattern.ts'

const shapes = Object.entries(timeWords.modifiers).map(([value, words]) => ({
  value,
  before: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}[-\\s]*$`, 'iu'),
  within: new RegExp(`^(?:the\\s+)?${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu'),
}))
/** A length in a frame is not narrowed by what stands before it: "over the next two years". */
const framed = /^(?:the|these|those|last|past|next)\b/i
/** How far before a time what narrows it may start, in characters. */
const reach = 28

/** What narrows a time, as the `mod` of TIMEX3: "START" of "early April", "MORE_THAN" of "more than two years". */
export function findModifier({ start, end, type }: FoundTime, text: string): string | undefined {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - reach), start)
  const isLength = type === 'DURATION'
  return shapes.find(
    (shape) =>
      isLength !== /^(?:START|MID|END)$/.test(shape.value) &&
      (shape.within.test(words) ||
        (!(isLength && framed.test(words)) && shape.before.test(before))),
  )?.value
}
