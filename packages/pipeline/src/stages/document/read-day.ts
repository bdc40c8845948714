import { Day } from '@onrecord/schema'
import * as chrono from 'chrono-node'

const isoDay = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/
const noon = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 }

/** Read a line that is a full date, perhaps with a time, and nothing more: `2018-03-08`, or null. */
export function readDay(line: string): string | null {
  if (line.length > 60) return null
  if (isoDay.test(line)) return Day.safeParse(line.slice(0, 10)).success ? line.slice(0, 10) : null
  const [result] = chrono.strict.parse(line, noon)
  if (result === undefined || result.end) return null
  const { start } = result
  if (!(start.isCertain('year') && start.isCertain('month') && start.isCertain('day'))) return null
  const rest = line
    .replace(result.text, '')
    .replace(/\b(?:updated|published|posted|on|at|gmt|utc|[ap]m|\w+day)\b/gi, '')
  if (/[\p{L}\p{N}]/u.test(rest)) return null
  const part = (name: 'month' | 'day') => String(start.get(name)).padStart(2, '0')
  return `${String(start.get('year')).padStart(4, '0')}-${part('month')}-${part('day')}`
}
