import { formatDate } from './format-date.ts'

/** Write a day: "2 April 2018". */
export const formatDay = (day: string): string =>
  formatDate({ start: day, end: day, precision: 'day', basis: 'explicit' })
