import { timeWords } from '../generated/times.ts'

const { numbers, tens, pairs } = timeWords

/** The number of a quantifier, such as "17", "twenty-two" or "a"; `X` where it has none, such as "several". */
export function readCount(words: string): string {
  const count = words.toLowerCase().replaceAll(',', '')
  if (/^\d+ 1\/2$/.test(count)) return `${count.slice(0, -4)}.5`
  if (/^[\d.]+$/.test(count)) return count
  if (/^an?$/.test(count)) return '1'
  if (pairs.includes(count)) return '2'
  const number = readNumber(count)
  return number === undefined ? 'X' : String(number)
}

/** The number of a numeral below a hundred: 22 for "twenty-two". */
export function readNumber(words: string): number | undefined {
  const [first = '', second = 'zero'] = words.toLowerCase().split(/[-\s]+/)
  const whole = numbers.indexOf(first)
  if (whole >= 0) return whole
  const ten = tens.indexOf(first)
  return ten > 0 ? ten * 10 + Math.max(0, numbers.indexOf(second)) : undefined
}
