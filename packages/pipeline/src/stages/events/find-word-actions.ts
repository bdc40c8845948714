import { type ActionRule, findActions, type WordKind } from '@onrecord/lexicon'
import type { SentenceTree } from '../../trees/sentence-tree.ts'

/** The lemma of a token as the vocabulary has it. */
export const lemmaAt = (tree: SentenceTree, index: number): string =>
  tree.tokens[index]?.lemma.toLowerCase() ?? ''

/** The actions of a word: with its particle, if it has one, or alone. */
export function findWordActions(
  tree: SentenceTree,
  index: number,
  kind: WordKind,
): readonly ActionRule[] {
  const lemma = lemmaAt(tree, index)
  if (kind === 'nouns') {
    const own = findActions(kind, lemma)
    return own.length > 0 ? own : findActions(kind, lemma.replace(/s$/, ''))
  }
  for (const child of tree.children(index)) {
    if (child < index || child > index + 4) continue
    const withParticle = findActions(kind, `${lemma} ${lemmaAt(tree, child)}`)
    if (withParticle.length > 0) return withParticle
  }
  return findActions(kind, lemma)
}

/** Whether "of" leads from a noun to whom something is done. */
export const isObjective = (tree: SentenceTree, index: number): boolean =>
  findWordActions(tree, index, 'nouns').some(({ to }) => to.includes('of'))
