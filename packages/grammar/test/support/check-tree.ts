import type { Token } from '@onrecord/english'

type Tokens = readonly Pick<Token, 'text' | 'head'>[]

/** Throw an error where tokens make no projective tree with one root. */
export function checkTree(tokens: Tokens): void {
  const roots = tokens.filter(({ head }) => head === -1)
  if (roots.length !== 1)
    throw new Error(`Unexpected ${roots.length} roots in "${join(tokens)}", expected one`)
  for (const [index, { text }] of tokens.entries())
    if (!leadsToRoot(tokens, index))
      throw new Error(`Unexpected cycle of heads over "${text}", expected a tree`)
  for (const [index, { text, head }] of tokens.entries()) {
    if (head === -1) continue
    for (let other = Math.min(index, head) + 1; other < Math.max(index, head); other++)
      if (!governs(tokens, head, other))
        throw new Error(
          `Unexpected "${tokens[other]?.text}" between "${text}" and its head "${tokens[head]?.text}", expected one of the words under that head`,
        )
  }
}

const join = (tokens: Tokens): string => tokens.map(({ text }) => text).join(' ')

function leadsToRoot(tokens: Tokens, index: number): boolean {
  let steps = 0
  for (let word = index; word !== -1; word = tokens[word]?.head ?? -1)
    if (steps++ > tokens.length) return false
  return true
}

function governs(tokens: Tokens, head: number, other: number): boolean {
  for (let word = other; word !== -1; word = tokens[word]?.head ?? -1)
    if (word === head) return true
  return false
}
