import type { Token } from './token.ts'

/**
 * A word has one subject: a clause after it that the network takes for a second one is its complement. "The envoy was told
 * that the talks had failed."
 */
export function mendSubjects(tokens: readonly Token[]): void {
  for (const clause of tokens) {
    if (!clause.relation.startsWith('csubj')) continue
    const { head } = clause
    const isSecond = tokens.some(
      (token) => token.head === head && token.relation.startsWith('nsubj'),
    )
    if (isSecond) clause.relation = 'ccomp'
  }
}
