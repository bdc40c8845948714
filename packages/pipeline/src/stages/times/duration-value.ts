import { readCount } from './read-count.ts'

const designators = new Map([
  ['second', 'T_S'],
  ['minute', 'T_M'],
  ['hour', 'T_H'],
  ['day', '_D'],
  ['week', '_W'],
  ['month', '_M'],
  ['year', '_Y'],
  ['decade', '_DE'],
  ['century', '_CE'],
])

/** The TIMEX3 value of a length of time: "P17Y" of "17" and "year". */
export const durationValue = (count: string, unit: string): string =>
  `P${(designators.get(unit.toLowerCase()) ?? '_D').replace('_', readCount(count))}`
