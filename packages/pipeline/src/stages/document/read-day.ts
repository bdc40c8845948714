import { monthPattern, readMonth } from '@onrecord/lexicon'
import { isDay } from '@onrecord/schema'

const isoTime = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/
const dates = [
  '(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})',
  '(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})',
  `(?<month>${monthPattern})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<month>${monthPattern})[\\s,-]+(?<year>\\d{4})`,
].map((date) => new RegExp(`(?<![\\p{L}\\p{N}])${date}(?![\\p{L}\\p{N}])`, 'iu'))
/** What may stand beside a date. */
const beside =
  /\b\d{1,2}(?::\d\d){1,2}\b|\b(?:\d{1,2}\s*)?[ap]\.?m\b|\b(?:updated|published|posted|on|at|gmt|utc|e[sd]t|\p{L}+day)\b/giu

/** The day, `2018-03-08`, of a line with nothing but a full date and perhaps a time; null for any other line. */
export function readDay(line: string): string | null {
  if (line.length > 60) return null
  if (isoTime.test(line)) return isDay(line.slice(0, 10)) ? line.slice(0, 10) : null
  for (const date of dates) {
    const { 0: words, groups } = date.exec(line) ?? {}
    if (words === undefined || groups === undefined) continue
    const rest = line.replace(words, '').replace(beside, '')
    if (/[\p{L}\p{N}]/u.test(rest)) return null
    const { year = '', month = '', day = '' } = groups
    const number = Number(month) || readMonth(month)
    const value = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(value) ? value : null
  }
  return null
}
