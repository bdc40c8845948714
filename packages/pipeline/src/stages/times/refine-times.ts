import type { Sentence } from '@onrecord/english'
import { readSentence } from '@onrecord/grammar'
import { overlaps } from '@onrecord/schema'
import { isMonthOfName } from './is-month-of-name.ts'
import { isRate } from './is-rate.ts'
import type { FoundTime } from './time.ts'

/**
 * Drop false times (April Novak, the price "a week") and groups that overlap one of higher precedence.
 *
 * @param groups
 *   Times and ranges, by descending precedence.
 * @param text
 *   The whole text.
 * @param sentence
 *   The sentence.
 * @returns
 *   The remaining groups, in text order.
 */
export function refineTimes(
  groups: readonly FoundTime[][],
  text: string,
  sentence: Sentence,
): FoundTime[][] {
  const kept: FoundTime[][] = []
  for (const group of groups) {
    const isTaken = kept.flat().some((other) => group.some((time) => overlaps(time, other)))
    if (!isTaken && !isNoTime(group, text, sentence)) kept.push(group)
  }
  return kept.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

function isNoTime([time, second]: FoundTime[], text: string, sentence: Sentence): boolean {
  if (time === undefined || second !== undefined) return false
  const words = text.slice(time.start, time.end)
  const lead = text.slice(sentence.start, time.start)
  if (/^T(?:oday|omorrow)$/.test(words) && /\p{L}\s$/u.test(lead)) return true
  const word = readSentence(sentence).wordAt(time.start)
  return isMonthOfName(words, lead, word) || isRate(words, word)
}
