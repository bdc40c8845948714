import { timeWords } from '@onrecord/lexicon'
import type { FoundTime } from './time.ts'
import { anyOf } from './word-pattern.ts'

/** Verbs and nouns that chrono-node takes for months or moments. */
const words = /^(?:may|march|mar|sat|sun|mon|dec|second)$/
/** Short names of days that are those of newspapers and others as often. */
const newspapers = new RegExp(`^${anyOf(timeWords.papers)},?$`, 'i')
const year = /^(?:1[5-9]|20)\d\d$/

/**
 * Drop what is no time: the verb "may" or "march", a bare number, and what overlaps with a group before it.
 *
 * @param groups
 *   Times and ranges, by descending trust.
 * @param text
 *   The whole text.
 * @returns
 *   The groups that stay, in text order.
 */
export function refineTimes(groups: readonly FoundTime[][], text: string): FoundTime[][] {
  const kept: FoundTime[][] = []
  for (const group of groups) {
    if (isNoTime(group, text) || kept.flat().some((time) => overlaps(group, time))) continue
    kept.push(group)
  }
  return kept.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

function isNoTime(group: FoundTime[], text: string): boolean {
  const [time, second] = group
  if (time === undefined || second !== undefined) return false
  const value = text.slice(time.start, time.end)
  const isBareClock = time.type === 'TIME' && !/\d\s*[ap]\.?m|\d:\d\d|[a-z]{4}/i.test(value)
  return (
    words.test(value) ||
    newspapers.test(value) ||
    isBareClock ||
    /^\d{1,2}\/\d{1,2}$/.test(value) ||
    (/^[\d.,:]+$/.test(value) && !year.test(value))
  )
}

const overlaps = (group: FoundTime[], time: FoundTime): boolean =>
  group.some(({ start, end }) => start < time.end && time.start < end)
