import { align } from './align.ts'
import type { WordToken } from './token.ts'

/** Words that a claim and a reference share, or that only one of them has. */
export interface Difference {
  /** Whether both have the words, only the claim or only the reference. */
  kind: 'same' | 'claimed' | 'said'
  /** The words, with single spaces between them. */
  words: string
}

/** Words of a text. */
interface Words {
  tokens: readonly WordToken[]
  /** The text that their offsets are into. */
  text: string
}

/** Tell what is different between the words of a claim and those of a reference, in order. */
export function tellDifference(claimed: Words, said: Words): Difference[] {
  const parts: { kind: Difference['kind']; from: Words; numbers: number[] }[] = []
  const add = (kind: Difference['kind'], from: Words, number: number) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.numbers.push(number)
    else parts.push({ kind, from, numbers: [number] })
  }
  let pending: number[] = []
  const settle = () => {
    for (const number of pending) add('said', said, number)
    pending = []
  }
  const { pairs } = align(claimed.tokens, said.tokens)
  const numbers = pairs.flatMap((pair) => pair.said ?? [])
  const [opening = 0, close = -1] = [numbers[0], numbers.at(-1)]
  for (let number = 0; number < opening; number++) add('said', said, number)
  for (const pair of pairs) {
    const isSame =
      pair.claimed !== undefined &&
      pair.said !== undefined &&
      claimed.tokens[pair.claimed]?.form === said.tokens[pair.said]?.form
    if (isSame) {
      settle()
      add('same', claimed, pair.claimed ?? 0)
      continue
    }
    if (pair.claimed !== undefined) add('claimed', claimed, pair.claimed)
    if (pair.said !== undefined) pending.push(pair.said)
  }
  settle()
  for (let number = close + 1; number < said.tokens.length; number++) add('said', said, number)
  return parts.map(({ kind, from, numbers }) => ({ kind, words: slice(from, numbers) }))
}

function slice({ tokens, text }: Words, numbers: readonly number[]): string {
  const [first, last] = [tokens[numbers[0] ?? 0], tokens[numbers.at(-1) ?? 0]]
  return text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ')
}
