import { readCount, timeWords } from '@onrecord/lexicon'

const patterns = new Map(Object.entries(timeWords.units))

/** The TIMEX3 value of a duration: "P17Y" for "17" and "year". */
export function durationValue(count: string, unit: string): string {
  const number = readCount(count)
  if (unit.toLowerCase() === 'fortnight') return number === 'X' ? 'PXW' : `P${Number(number) * 2}W`
  if (unit.toLowerCase() === 'decade' && number !== 'X') return `P${Number(number) * 10}Y`
  return `P${(patterns.get(unit.toLowerCase()) ?? '_D').replace('_', number)}`
}
