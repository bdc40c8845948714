import type { FoundTime } from './time.ts'

const between =
  /^\s*(?:(?:to|until|till|through)\b|[-–—])\s*(?:(?:early|late|mid)[-\s])?(?:the\s+)?$/i
const and = /^\s*and\s+(?:(?:early|late|mid)[-\s])?(?:the\s+)?$/i
const dash = /^\s*[-–—]\s*$/
const lead = 12

/** Join the two ends of a range into one group: "from 2008 to 2015", "between May and July", "2008-2015". */
export function joinRanges(groups: readonly FoundTime[][], text: string): FoundTime[][] {
  const joined: FoundTime[][] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last !== undefined && isRange(last, group, text)) joined.splice(-1, 1, [...last, ...group])
    else joined.push(group)
  }
  return joined
}

function isRange(first: readonly FoundTime[], second: readonly FoundTime[], text: string): boolean {
  const [from] = first
  const [to] = second
  if (from === undefined || to === undefined || first.length + second.length > 2) return false
  if (from.type !== 'DATE' || to.type !== 'DATE') return false
  const middle = text.slice(from.end, to.start)
  const before = text.slice(Math.max(0, from.start - lead), from.start)
  if (dash.test(middle)) return true
  if (between.test(middle)) return /\bfrom\s+(?:early |mid-?|late )?$/i.test(before)
  return and.test(middle) && /\bbetween\s+(?:early |mid-?|late )?$/i.test(before)
}
