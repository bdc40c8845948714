const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The number that words tell, such as "17", "twenty-two" or "a"; `X` for "several". */
export function readCount(words: string): string {
  const count = words.toLowerCase().replaceAll(',', '')
  if (/^\d+ 1\/2$/.test(count)) return `${count.slice(0, -4)}.5`
  if (/^[\d.]+$/.test(count)) return count
  if (/^(?:an?|one)$/.test(count)) return '1'
  if (count === 'a couple of') return '2'
  const [first = '', second = 'zero'] = count.split(/[- ]/)
  const whole = numbers.indexOf(first)
  if (whole >= 0) return String(whole)
  const ten = tens.indexOf(first)
  return ten > 0 ? String(ten * 10 + Math.max(0, numbers.indexOf(second))) : 'X'
}
