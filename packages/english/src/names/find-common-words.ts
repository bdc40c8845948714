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
  for (const { candidates } of sentences)
    for (const { tokens } of candidates)
      if (tokens.length === 1) weights.set(tokens[0]?.text.toLowerCase() ?? '', 0)
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
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
