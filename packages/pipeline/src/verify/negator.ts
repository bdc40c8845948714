import type { WordIndex } from './word-index.ts'

const negators = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'without',
  'cannot',
])
/** How many words before a quotation a negator is looked for. */
const reach = 3
/** What ends the reach of a negator. */
const boundary = /[.;:!?,“”"—–()\n]/u
const sentenceEnd = /[.!?\n]/u

export const isNegator = (form: string): boolean => negators.has(form) || form.endsWith("n't")

/**
 * Find a negator that a quotation leaves out: right before its words, in the same clause, or where an ellipsis or brackets stand.
 * "Want war", and "we … want war", are not what somebody said who said "we do not want war".
 *
 * @param positions
 *   The words of the quotation in the reference, in order.
 * @returns
 *   The position of the negator.
 */
export function findCutNegator(positions: readonly number[], index: WordIndex): number | undefined {
  const [first = 0] = positions
  const before = negatorBefore(first, first - reach, boundary, index)
  if (before !== undefined) return before
  for (const [at, position] of positions.entries()) {
    const next = positions[at + 1]
    if (next === undefined || next === position + 1 || index.afterTag(position) === next) continue
    const inside = negatorBefore(next, position + 1, sentenceEnd, index)
    if (inside !== undefined) return inside
  }
  return undefined
}

/** The last negator from one word to before another; what matches an end between words ends the search. */
function negatorBefore(
  position: number,
  from: number,
  end: RegExp,
  index: WordIndex,
): number | undefined {
  const text = index.textAt(position)
  const { first } = index.rangeOf(index.referenceOf(position))
  for (let at = position - 1; at >= Math.max(first, from); at--) {
    const between = text.slice(index.tokens[at]?.end ?? 0, index.tokens[at + 1]?.start ?? 0)
    if (end.test(between)) return undefined
    if (isNegator(index.tokens[at]?.form ?? '')) return at
  }
  return undefined
}
