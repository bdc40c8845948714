import { anyOf, timeWords } from '@onrecord/lexicon'
import { overlaps } from '@onrecord/schema'
import type { FoundTime } from './time.ts'

/** Verbs and nouns that chrono-node takes for months, weekdays or units; only their lower case is ambiguous. */
const homographs = new RegExp(`^${anyOf(timeWords.homographs)}$`)
/** Abbreviations of weekdays that are as often the names of newspapers and others. */
const newspapers = new RegExp(`^${anyOf(timeWords.papers)},?$`, 'i')
const year = /^(?:1[5-9]|20)\d\d$/

/**
 * Drop false times (the verb "may" or "march", a bare number) and groups that overlap one of higher precedence.
 *
 * @param groups
 *   Times and ranges, by descending precedence.
 * @param text
 *   The whole text.
 * @returns
 *   The remaining groups, in text order.
 */
export function refineTimes(groups: readonly FoundTime[][], text: string): FoundTime[][] {
  const kept: FoundTime[][] = []
  for (const group of groups) {
    if (
      isNoTime(group, text) ||
      kept.flat().some((other) => group.some((time) => overlaps(time, other)))
    )
      continue
    kept.push(group)
  }
  return kept.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

function isNoTime(group: FoundTime[], text: string): boolean {
  const [time, second] = group
  if (time === undefined || second !== undefined) return false
  const value = text.slice(time.start, time.end)
  const isBareClock =
    time.type === 'TIME' && !/\d\s*[ap]\.?m|\d:\d\d|(?!from\b)\b[a-z]{4}/i.test(value)
  return (
    homographs.test(value) ||
    newspapers.test(value) ||
    isBareClock ||
    /^\d{1,2}\/\d{1,2}$/.test(value) ||
    (/^[\d.,:]+$/.test(value) && !year.test(value))
  )
}
