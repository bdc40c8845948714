import type { Evidence } from '@onrecord/schema'
import type { TextChange } from './text-changes.ts'

/** How alike two places are: from 0 to 1, or whether they may only be near each other, as nobody has the words. */
export interface PlaceScore {
  score: number
  isByWords: boolean
}

/** How much farther than a text grew or shrank a place may be from where it was, in UTF-16 code units. */
const tolerance = 100

/** Compare a place in the text of the previous build with one in the text of today. */
export function scorePlaces(before: Evidence, after: Evidence, change: TextChange): PlaceScore {
  if (change.isSame) return { score: shareOfOverlap(before, after), isByWords: true }
  const isNear = Math.abs(before.start - after.start) <= change.shift + tolerance
  if (before.exact !== undefined && after.exact !== undefined) {
    const likeness = compareWords(before.exact, after.exact)
    return { score: isNear ? likeness : likeness * 0.6, isByWords: true }
  }
  const [shorter, longer] = [before, after]
    .map(({ start, end }) => end - start)
    .sort((a, b) => a - b)
  const isAlike = (shorter ?? 0) >= 0.7 * (longer ?? 0)
  return { score: isNear && isAlike ? 0.6 : 0, isByWords: false }
}

function shareOfOverlap(a: Evidence, b: Evidence): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The share of words that two stretches have in common (Dice's coefficient). */
function compareWords(a: string, b: string): number {
  const [first, second] = [splitWords(a), splitWords(b)]
  const left = new Map<string, number>()
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of second) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return (2 * common) / Math.max(1, first.length + second.length)
}

const splitWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
