import type { ReadClaim } from './claim.ts'
import type { WordIndex } from './word-index.ts'

/** Words of a reference that are those of a claim, or nearly. */
export interface Found {
  /** The words that are the same, in order. */
  positions: readonly number[]
  first: number
  next: number
  /** From 0 to 1. */
  similarity: number
  isExact: boolean
}

/** How many places of one claim are looked at. */
const most = 200

/** Find the places that have the words of a claim one after the other. */
export function findExact({ segments }: ReadClaim, index: WordIndex): Found[] {
  const [opening, ...others] = segments
  if (opening === undefined) return []
  const found: Found[] = []
  for (const start of findStarts(opening.tokens, index)) {
    const positions = matchAll(start, [opening, ...others], index)
    if (positions === undefined) continue
    const first = positions[0] ?? start
    const next = (positions.at(-1) ?? start) + 1
    found.push({ positions, first, next, similarity: 1, isExact: true })
    if (found.length >= most) break
  }
  return found
}

/** Where the rarest word of a segment would make it start. */
function findStarts(tokens: ReadClaim['tokens'], index: WordIndex): number[] {
  let [offset, rarest] = [0, index.positionsOf(tokens[0]?.form ?? '')]
  for (const [at, { form }] of tokens.entries()) {
    const positions = index.positionsOf(form)
    if (positions.length < rarest.length) [offset, rarest] = [at, positions]
  }
  if (offset === 0) return [...rarest]
  const starts = rarest.flatMap((position) => walkBack(position, offset, tokens, index))
  return [...new Set(starts)]
}

/** The starts from which a word is reached: right before it, or before a tag. */
function walkBack(
  position: number,
  offset: number,
  tokens: ReadClaim['tokens'],
  index: WordIndex,
): number[] {
  let at = [position]
  for (let back = offset - 1; back >= 0 && at.length > 0; back--)
    at = at
      .flatMap((each) => [each - 1, ...index.beforeTag(each)])
      .filter((each) => index.tokens[each]?.form === tokens[back]?.form)
  return at
}

/** The positions of all segments from a start; undefined if one of them is not there. */
function matchAll(
  start: number,
  segments: ReadClaim['segments'],
  index: WordIndex,
): number[] | undefined {
  const reference = index.referenceOf(start)
  const positions: number[] = []
  for (const [number, { tokens, gap }] of segments.entries()) {
    const from = number === 0 ? start : (positions.at(-1) ?? start) + 1
    const matched = firstMatch(tokens, from, number === 0 ? 0 : gap, index)
    if (matched === undefined || index.referenceOf(matched[0] ?? 0) !== reference) return undefined
    positions.push(...matched)
  }
  return positions
}

function firstMatch(
  tokens: ReadClaim['tokens'],
  from: number,
  gap: number,
  index: WordIndex,
): number[] | undefined {
  for (let start = from; start <= from + gap; start++) {
    const matched = matchAt(tokens, start, index)
    if (matched) return matched
  }
  return undefined
}

function matchAt(
  tokens: ReadClaim['tokens'],
  start: number,
  index: WordIndex,
): number[] | undefined {
  const positions: number[] = []
  let at = start
  for (const { form } of tokens) {
    const last = positions.at(-1)
    if (index.tokens[at]?.form !== form) {
      const after = last === undefined ? undefined : index.afterTag(last)
      if (after === undefined || index.tokens[after]?.form !== form) return undefined
      at = after
    }
    positions.push(at)
    at++
  }
  return index.referenceOf(start) === index.referenceOf(at - 1) ? positions : undefined
}
