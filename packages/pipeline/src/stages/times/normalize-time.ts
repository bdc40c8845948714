import type { ParsedComponents } from 'chrono-node'
import type { FoundTime } from './time.ts'

const spans = [
  /\b(?:last|past|next|coming|previous)\s+(\d+|\p{L}+)\s+(year|month|week|day|hour)s\b/iu,
  /^(\d+|\p{L}+)\s+(year|month|week|day|hour)s?\s+(?:after|before)$/iu,
]
const units = new Map([
  ['year', 'P_Y'],
  ['month', 'P_M'],
  ['week', 'P_W'],
  ['day', 'P_D'],
  ['hour', 'PT_H'],
])
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/**
 * Turn what chrono-node read into a TIMEX3 value.
 *
 * @param components
 *   What was read.
 * @param words
 *   The words it was read from.
 * @param hasReference
 *   Whether there is a day to count from. Without one, parts that the words do not tell are `X`.
 */
export function normalizeTime(
  components: ParsedComponents,
  words: string,
  hasReference: boolean,
): Pick<FoundTime, 'type' | 'value' | 'basis'> {
  const duration = spans.map((span) => span.exec(words)).find((match) => match !== null)
  if (duration) return { type: 'DURATION', value: readDuration(duration), basis: 'dateline' }
  if (/^now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF', basis: 'dateline' }
  if (isClockTime(components))
    return { type: 'TIME', value: readClock(components), basis: 'dateline' }
  const isCalendar = components.isCertain('month') && !isRelative(components)
  const basis = isCalendar && components.isCertain('year') ? 'explicit' : 'dateline'
  if (basis === 'explicit' || hasReference)
    return { type: 'DATE', value: readDate(components, words), basis }
  return { type: 'DATE', value: isCalendar ? withoutYear(components) : 'XXXX', basis }
}

const isRelative = (components: ParsedComponents): boolean =>
  [...components.tags()].some((tag) => /^(?:casualReference\/|result\/relativeDate)/.test(tag))

const isClockTime = (components: ParsedComponents): boolean =>
  components.isCertain('hour') &&
  !(['day', 'weekday', 'month', 'year'] as const).some((part) => components.isCertain(part))

const readClock = (components: ParsedComponents): string =>
  `XXXX-XX-XXT${digits(components.get('hour'), 2)}:${digits(components.get('minute'), 2)}`

function readDuration([, count = '', unit = '']: RegExpExecArray): string {
  const spelled = /^an?$/i.test(count) ? 1 : numbers.indexOf(count.toLowerCase())
  const number = /^\d+$/.test(count) ? count : spelled >= 0 ? String(spelled) : 'X'
  return (units.get(unit.toLowerCase()) ?? 'P_Y').replace('_', number)
}

const digits = (value: number | null, width: number): string =>
  String(value ?? 0).padStart(width, '0')

function withoutYear(components: ParsedComponents): string {
  const month = `XXXX-${digits(components.get('month'), 2)}`
  return components.isCertain('day') ? `${month}-${digits(components.get('day'), 2)}` : month
}

function readDate(components: ParsedComponents, words: string): string {
  const number = components.get('year') ?? 0
  if (number < 1000 || number > 9999) return 'XXXX'
  const year = digits(number, 4)
  if (/\byears?\b/i.test(words) && !components.isCertain('month')) return year
  const month = `${year}-${digits(components.get('month'), 2)}`
  if (/\bweek\b/i.test(words)) return readWeek(components)
  if (!(components.isCertain('day') || components.isCertain('weekday'))) return month
  return `${month}-${digits(components.get('day'), 2)}`
}

const dayLength = 86_400_000

/** The ISO 8601 week of a day: "2018-W09". */
function readWeek(components: ParsedComponents): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (part) => components.get(part) ?? 1,
  )
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day))
  const thursday = date.getTime() + (4 - (date.getUTCDay() || 7)) * dayLength
  const thursdayYear = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(thursdayYear, 0, 1)) / dayLength / 7) + 1
  return `${thursdayYear}-W${digits(week, 2)}`
}
