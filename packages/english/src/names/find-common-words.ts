import type { Token } from '../token.ts'
import type { NameCandidate } from './name-candidate.ts'

const lowerCase = /^\p{Ll}+$/u

/**
 * Tell which candidates are common words: one word alone, which the document has in lower case at least as often as with a
 * capital, and which is no country or city. "Iodine" in a heading is no name if the text has "iodine" as well.
 */
export function findCommonWords(
  sentences: readonly { tokens: readonly Token[]; candidates: readonly NameCandidate[] }[],
): (candidate: NameCandidate) => boolean {
  const weights = new Map<string, number>()
  const lengths = new Set<number>()
  for (const { candidates } of sentences)
    for (const { tokens } of candidates) {
      const [first] = tokens
      if (first === undefined || tokens.length > 1) continue
      weights.set(first.text.toLowerCase(), 0)
      lengths.add(first.text.length)
    }
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
      if (!lengths.has(text.length)) continue
      const word = text.toLowerCase()
      const weight = weights.get(word)
      if (weight !== undefined) weights.set(word, weight + (lowerCase.test(text) ? 1 : -1))
    }
  return ({ isCity, isCountry, tokens }) =>
    tokens.length === 1 &&
    !isCity &&
    !isCountry &&
    (weights.get(tokens[0]?.text.toLowerCase() ?? '') ?? -1) >= 0
}
