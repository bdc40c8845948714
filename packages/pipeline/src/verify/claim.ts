import { tokenize, type WordToken } from './token.ts'

/** A quotation that somebody claims. */
export interface Claim {
  /** What was said, with or without quotation marks. */
  words: string
  /** The name of who said it; without it, anybody may have. */
  speaker?: string | undefined
  /** The id of the speaker, if it is known. */
  speakerId?: string | undefined
  /** Whether it is reported without quotation marks, so that the reference needs none. */
  isIndirect?: boolean | undefined
}

/** A claim in words: one segment, or several with something left out or inserted between them. */
export interface ReadClaim {
  claim: Claim
  /** The words of all segments; offsets are into `claim.words`. */
  tokens: WordToken[]
  segments: Segment[]
}

interface Segment {
  tokens: WordToken[]
  /** How many words of a reference may stand before it, after the segment before. */
  gap: number
}

/** How many words an ellipsis and an insertion in brackets may stand for. */
const leftOut = 120
const inserted = 8

const gaps = /\[[^\][]{0,200}\]|\.{3,}|…|\.(?: \.){2,}/gu

/** Read the words of a claim. */
export function readClaim(claim: Claim): ReadClaim {
  const { words } = claim
  const segments: Segment[] = []
  let start = 0
  let gap = 0
  const add = (end: number) => {
    const tokens = tokenize(words.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }))
    if (tokens.length === 0) return
    segments.push({ tokens, gap: segments.length === 0 ? 0 : gap })
    gap = 0
  }
  for (const { index, 0: mark } of words.matchAll(gaps)) {
    add(index)
    gap = Math.max(gap, mark.startsWith('[') ? inserted : leftOut)
    start = index + mark.length
  }
  add(words.length)
  return { claim, tokens: segments.flatMap(({ tokens }) => tokens), segments }
}
