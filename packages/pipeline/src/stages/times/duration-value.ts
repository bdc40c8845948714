import { readCount, timeWords } from '@onrecord/lexicon'

const patterns = new Map(Object.entries(timeWords.units))

/** Values of a number and a half of a unit, with an underscore for the number: "2 1/2 years". */
const halves: Readonly<Record<string, string>> = { hour: 'PT_H30M', year: 'P_Y6M' }

/** The TIMEX3 value of a duration: "P17Y" for "17" and "year". */
export function durationValue(count: string, unit: string): string {
  const number = readCount(count)
  if (unit.toLowerCase() === 'fortnight') return number === 'X' ? 'PXW' : `P${Number(number) * 2}W`
  if (unit.toLowerCase() === 'decade' && number !== 'X') return `P${Number(number) * 10}Y`
  const half = halves[unit.toLowerCase()]
  if (half && number.endsWith('.5') && /^\d+ /.test(count))
    return half.replace('_', number.slice(0, -2))
  return `P${(patterns.get(unit.toLowerCase()) ?? '_D').replace('_', number)}`
}
