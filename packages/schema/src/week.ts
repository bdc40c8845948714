import { daysBetween, shiftDay, weekdayOf } from './day.ts'

/** The ISO 8601 week of a day: "2018-W09". A week belongs to the year of its Thursday. */
export function weekOf(day: string): string | undefined {
  const thursday = shiftDay(day, 4 - (weekdayOf(day) ?? 4))
  if (thursday === undefined) return undefined
  const year = thursday.slice(0, 4)
  const week = Math.floor((daysBetween(`${year}-01-01`, thursday) ?? 0) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/**
 * Monday and Sunday of an ISO 8601 week, "2018-W09". The first week of a year is the one with 4 January. Undefined for a week
 * that the year lacks.
 */
export function daysOfWeek(value: string): { start: string; end: string } | undefined {
  const [year, week] = value.split('-W')
  const fourth = `${year}-01-04`
  const monday = shiftDay(fourth, 1 - (weekdayOf(fourth) ?? 1) + (Number(week) - 1) * 7)
  const sunday = monday && shiftDay(monday, 6)
  return sunday && weekOf(monday) === value ? { start: monday, end: sunday } : undefined
}
