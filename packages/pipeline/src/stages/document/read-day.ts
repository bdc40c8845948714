import { isDay } from '@onrecord/schema'
import { strict } from 'chrono-node/en'

const isoTime = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/
const noon = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 }

/** The day, `2018-03-08`, of a line with nothing but a full date and perhaps a time; null for any other line. */
export function readDay(line: string): string | null {
  if (line.length > 60) return null
  if (isoTime.test(line)) return isDay(line.slice(0, 10)) ? line.slice(0, 10) : null
  const [result] = strict.parse(line, noon)
  if (result === undefined || result.end) return null
  const { start } = result
  if (!(start.isCertain('year') && start.isCertain('month') && start.isCertain('day'))) return null
  const rest = line
    .replace(result.text, '')
    .replace(/\b(?:updated|published|posted|on|at|gmt|utc|[ap]m|\w+day)\b/gi, '')
  if (/[\p{L}\p{N}]/u.test(rest)) return null
  const part = (name: 'year' | 'month' | 'day', width: number) =>
    String(start.get(name)).padStart(width, '0')
  const day = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
  return isDay(day) ? day : null
}
