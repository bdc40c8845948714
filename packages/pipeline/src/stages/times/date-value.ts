import type { DateBasis, Dating, Precision } from '@onrecord/schema'

const shapes: readonly [RegExp, Precision][] = [
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}$/, 'decade'],
]

/** The days that a TIMEX3 value covers, or null where it names none: "2018-02" is all of February. */
export function dateValue(value: string, basis: DateBasis): Dating | null {
  const precision = shapes.find(([shape]) => shape.test(value))?.[1]
  switch (precision) {
    case 'day':
      return isDay(value) ? { start: value, end: value, precision, basis } : null
    case 'month': {
      const [year, month] = value.split('-').map(Number) as [number, number]
      if (month < 1 || month > 12) return null
      return { start: `${value}-01`, end: `${value}-${lastDay(year, month)}`, precision, basis }
    }
    case 'year':
      return { start: `${value}-01-01`, end: `${value}-12-31`, precision, basis }
    case 'decade':
      return { start: `${value}0-01-01`, end: `${value}9-12-31`, precision, basis }
    default:
      return null
  }
}

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const lastDay = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')
