import type { Dating } from '@onrecord/sdk'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const seasons = new Map([
  [3, 'spring'],
  [6, 'summer'],
  [9, 'autumn'],
  [12, 'winter'],
])

/** Write a date as finely as it is known: a month as "December 2015", days as "19–22 February 2018". */
export function formatDate({ start, end, precision }: Dating): string {
  const [year, month] = readDay(start)
  switch (precision) {
    case 'day':
      return formatDays(start, start)
    case 'month':
      return `${months[month - 1]} ${year}`
    case 'season':
      return formatSeason(start, end)
    case 'year':
      return `${year}`
    case 'decade':
      return `${year}s`
    case 'week':
    case 'range':
      return formatDays(start, end)
  }
}

/** Write the days from one to another, and what they share only once. */
function formatDays(start: string, end: string): string {
  const [startYear, startMonth, startDay] = readDay(start)
  const [endYear, endMonth, endDay] = readDay(end)
  const last = `${endDay} ${months[endMonth - 1]} ${endYear}`
  if (start === end) return last
  if (startYear !== endYear) return `${startDay} ${months[startMonth - 1]} ${startYear} – ${last}`
  if (startMonth !== endMonth) return `${startDay} ${months[startMonth - 1]} – ${last}`
  return `${startDay}–${last}`
}

/** Write a season by its first month; a winter has two years. */
function formatSeason(start: string, end: string): string {
  const [startYear, startMonth] = readDay(start)
  const [endYear] = readDay(end)
  const name = seasons.get(startMonth)
  if (name === undefined) return formatDays(start, end)
  const years = startYear === endYear ? `${startYear}` : `${startYear}–${String(endYear).slice(2)}`
  return `${name} ${years}`
}

function readDay(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
