import { anyOf, timeWords } from '@onrecord/lexicon'
import { shiftDay } from '@onrecord/schema'
import type { ParsedComponents } from 'chrono-node'
import { digits, notAfter } from './days.ts'
import { durationValue } from './duration-value.ts'
import { readWeek } from './read-week.ts'
import type { FoundTime } from './time.ts'

/** Durations that chrono-node reads as dates. */
const durations = [
  /\b(?:last|past|next|coming|previous)\s+(\d+|\p{L}+)\s+(year|month|week|day|hour)s\b/iu,
  /^(\d+|\p{L}+)\s+(year|month|week|day|hour)s?\s+(?:after|before)$/iu,
]

/**
 * The type, TIMEX3 value and basis of an expression that chrono-node has parsed.
 *
 * @param components
 *   The components that chrono-node parsed.
 * @param words
 *   The expression.
 * @param day
 *   The reference day: `2018-03-08`. Without one, components that the expression does not name are `X`.
 * @param isComing
 *   Whether the clause is about the future; if not, a weekday is the last one.
 */
export function normalizeTime(
  components: ParsedComponents,
  words: string,
  day: string | null,
  isComing: boolean,
): Pick<FoundTime, 'type' | 'value' | 'basis' | 'isClock'> {
  const duration = durations.map((shape) => shape.exec(words)).find((match) => match !== null)
  if (duration) {
    const [, count = '', unit = ''] = duration
    return { type: 'DURATION', value: durationValue(count, unit), basis: 'dateline' }
  }
  if (/^now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF', basis: 'dateline' }
  const part = partOfDay.exec(words)?.[1]?.toLowerCase()
  const clock = readClockOfDay(components, words, day, isComing)
  if (clock !== undefined) {
    const basis = components.isCertain('year') && !isRelative(components) ? 'explicit' : 'dateline'
    return { type: 'TIME', value: clock, basis }
  }
  if (part !== undefined && day !== null) {
    const date = /^last\s/i.test(words)
      ? (shiftDay(day, -1) ?? day)
      : readDay(components, day, isComing)
    const isClock = !namesDay.test(words) && !components.isCertain('weekday')
    return { type: 'TIME', value: `${date}T${timeWords.parts[part]}`, basis: 'dateline', isClock }
  }
  if (isClockTime(components))
    return { type: 'TIME', value: readClock(components, day), basis: 'dateline', isClock: true }
  const isCalendar = components.isCertain('month') && !isRelative(components)
  const basis = isCalendar && components.isCertain('year') ? 'explicit' : 'dateline'
  if (basis === 'explicit' || day !== null)
    return { type: 'DATE', value: readDate(components, words, day, isComing), basis }
  return { type: 'DATE', value: isCalendar ? withoutYear(components) : 'XXXX', basis }
}

const isRelative = (components: ParsedComponents): boolean =>
  [...components.tags()].some((tag) => /^(?:casualReference\/|result\/relativeDate)/.test(tag))

const isClockTime = (components: ParsedComponents): boolean =>
  components.isCertain('hour') &&
  !(['day', 'weekday', 'month', 'year'] as const).some((part) => components.isCertain(part))

const readClock = (components: ParsedComponents, day: string | null): string =>
  `${day ?? 'XXXX-XX-XX'}T${digits(components.get('hour'), 2)}:${digits(components.get('minute'), 2)}`

function withoutYear(components: ParsedComponents): string {
  const month = `XXXX-${digits(components.get('month'), 2)}`
  return components.isCertain('day') ? `${month}-${digits(components.get('day'), 2)}` : month
}

/** Expressions that name the day along with a part of it: "this morning", but not "her last morning". */
const namesDay = /^(?:this|tonight|yesterday|tomorrow|last (?:night|evening))\b|\d/i
const partOfDay = new RegExp(`\\b(${anyOf(Object.keys(timeWords.parts))})$`, 'i')

/** The day of an expression; a weekday is the last one unless the clause is about the future. */
function readDay(components: ParsedComponents, day: string | null, isComing: boolean): string {
  const isKnown = components.isCertain('day') || components.isCertain('weekday')
  if (!isKnown && day !== null && !isRelative(components)) return day
  const read = (['month', 'day'] as const).map((part) => digits(components.get(part), 2))
  const date = [digits(components.get('year'), 4), ...read].join('-')
  const isWeekday = components.isCertain('weekday') && !components.isCertain('day')
  if (isComing || day === null || date <= day) return date
  if (isWeekday) return shiftDay(date, -7) ?? date
  return components.isCertain('year') || isRelative(components) ? date : notAfter(date, day)
}

/** The value of a clock time with a day: "10 p.m. Wednesday". */
function readClockOfDay(
  components: ParsedComponents,
  words: string,
  day: string | null,
  isComing: boolean,
): string | undefined {
  const isDay = components.isCertain('day') || components.isCertain('weekday')
  if (
    !components.isCertain('hour') ||
    !isDay ||
    !/\d\s*[ap]\.?m|\d:\d\d|noon|midnight/i.test(words)
  )
    return undefined
  const clock = [components.get('hour'), components.get('minute')].map((part) => digits(part, 2))
  return `${readDay(components, day, isComing)}T${clock.join(':')}`
}

function readDate(
  components: ParsedComponents,
  words: string,
  day: string | null,
  isComing: boolean,
): string {
  const number = components.get('year') ?? 0
  if (number < 1000 || number > 9999) return 'XXXX'
  const year = digits(number, 4)
  if (/\byears?\b/i.test(words) && !components.isCertain('month')) return year
  const month = `${year}-${digits(components.get('month'), 2)}`
  if (/\bweek\b/i.test(words)) return readWeek(components, words, day)
  if (/\b(?:end|beginning|start|middle) of\b/i.test(words))
    return /\byear\b/i.test(words)
      ? year
      : components.isCertain('month') && !components.isCertain('year') && !isComing
        ? notAfter(month, day)
        : month
  if (!(components.isCertain('day') || components.isCertain('weekday')))
    return isComing || components.isCertain('year') || isRelative(components)
      ? month
      : notAfter(month, day)
  return readDay(components, day, isComing)
}
