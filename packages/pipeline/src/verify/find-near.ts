import { align } from './align.ts'
import type { ReadClaim } from './claim.ts'
import type { Found } from './find-exact.ts'
import { isFunctionWord } from './function-words.ts'
import type { WordToken } from './token.ts'
import type { WordIndex } from './word-index.ts'

/** How many words of a claim are looked up, and how many places each may have. */
const mostSeeds = 12
const mostPlaces = 400
/** How many of the places with the most votes are aligned. */
const mostAligned = 6
/** How many words before and after a place are aligned too. */
const margin = 8
/** How much of a claim must be the same, where function words count less. */
const leastSimilarity = 0.6
const weightOfFunctionWord = 0.35
/** A claim of fewer words has nothing that is nearly the same. */
const leastWords = 3
const width = 8

/** Find the places that have nearly the words of a claim. */
export function findNear(claim: ReadClaim, index: WordIndex): Found[] {
  const { tokens } = claim
  if (tokens.length < leastWords) return []
  const places = new Set(vote(claim, index).map((start) => Math.floor(start / width)))
  return [...places].flatMap((place) => alignAt(claim, place * width, index) ?? [])
}

/** The places where rare words of a claim would make it start, those with the most votes first. */
function vote({ tokens }: ReadClaim, index: WordIndex): number[] {
  const seeds = tokens
    .map(({ form }, offset) => ({ offset, positions: index.positionsOf(form) }))
    .filter(({ positions }) => positions.length > 0 && positions.length <= mostPlaces)
    .sort((a, b) => a.positions.length - b.positions.length)
    .slice(0, mostSeeds)
  const votes = new Map<number, number>()
  for (const { offset, positions } of seeds)
    for (const position of positions) {
      const start = Math.floor(Math.max(0, position - offset) / width)
      for (const near of [start - 1, start, start + 1])
        votes.set(near, (votes.get(near) ?? 0) + (near === start ? 2 : 1))
    }
  return [...votes]
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, mostAligned)
    .map(([start]) => start * width)
}

function alignAt({ tokens }: ReadClaim, start: number, index: WordIndex): Found | undefined {
  const range = index.rangeOf(index.referenceOf(start))
  const from = Math.max(range.first, start - margin)
  const window = index
    .positionsFrom(from, range.next, tokens.length + width + 2 * margin)
    .map((position) => ({ position, token: index.tokens[position] as WordToken }))
  const { pairs } = align(
    tokens,
    window.map(({ token }) => token),
  )
  let [same, all] = [0, 0]
  const positions: number[] = []
  for (const pair of pairs) {
    const claimed = pair.claimed === undefined ? undefined : tokens[pair.claimed]
    const said = pair.said === undefined ? undefined : window[pair.said]
    const { form } = claimed ?? said?.token ?? { form: '' }
    const weight = isFunctionWord(form) ? weightOfFunctionWord : 1
    all += weight
    if (said === undefined || claimed?.form !== said.token.form) continue
    same += weight
    positions.push(said.position)
  }
  const similarity = all === 0 ? 0 : same / all
  if (positions.length === 0 || similarity < leastSimilarity) return undefined
  const aligned = pairs.flatMap(({ said }) => window[said ?? -1]?.position ?? [])
  const [first = 0] = aligned
  return { positions, first, next: (aligned.at(-1) ?? first) + 1, similarity, isExact: false }
}
