import type { Dating } from '../records/types.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')
const seasons = ['winter', 'spring', 'summer', 'autumn']

/** Describe a date in words, as precisely as it is known: "4 December 2016", "February 2003", "19–22 February 2018". */
export function describeDate({ start, end, precision }: Dating): string {
  const [year = '', month = '', day = ''] = start.split('-')
  if (start === end) return `${Number(day)} ${nameMonth(month)} ${year}`
  if (precision === 'month') return `${nameMonth(month)} ${year}`
  if (precision === 'year') return year
  if (precision === 'decade') return `the ${year}s`
  if (precision === 'season') return nameSeason(Number(month), year, end.slice(0, 4))
  return describeRange(start, end)
}

const nameMonth = (month: string): string => months[Number(month) - 1] ?? month

function nameSeason(month: number, year: string, lastYear: string): string {
  const years = year === lastYear ? year : `${year}–${lastYear}`
  return `${seasons[Math.floor((month % 12) / 3)]} ${years}`
}

/** Days of a month have it once, days of a year its number; whole years are numbers alone. */
function describeRange(start: string, end: string): string {
  const [year = '', month = '', day = ''] = start.split('-')
  const [lastYear = '', lastMonth = '', lastDay = ''] = end.split('-')
  if (start.endsWith('-01-01') && end.endsWith('-12-31'))
    return year === lastYear ? year : `${year}–${lastYear}`
  const last = `${Number(lastDay)} ${nameMonth(lastMonth)} ${lastYear}`
  if (year !== lastYear) return `${Number(day)} ${nameMonth(month)} ${year} to ${last}`
  if (month !== lastMonth) return `${Number(day)} ${nameMonth(month)} to ${last}`
  return `${Number(day)}–${last}`
}
