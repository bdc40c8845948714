import type { Word } from '@onrecord/grammar'

const perUnit = /^an? (?:second|minute|hour|day|week|month|quarter|year|decade)$/i

/** Whether a unit after "a" tells how often and no time: "four flights a week", "$5 a day". */
export function isRate(words: string, word: Word | undefined): boolean {
  const before = word?.previous
  if (!perUnit.test(words) || before === undefined) return false
  if (/^(?:half|once|twice|such|quite)$/i.test(before.text)) return false
  return (
    before.hasTag('NOUN', 'NUM', 'SYM') ||
    /^(?:[\d.,]+|percent|million|times|%|'s)$/i.test(before.text)
  )
}
