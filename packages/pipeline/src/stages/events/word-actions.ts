import type { Word } from '@onrecord/grammar'
import { type ActionRule, findActions, type WordKind } from '@onrecord/lexicon'

/** How many words after a verb its particle may stand. */
const particleReach = 4

/** The list of actions that a word is sought in, by its part of speech. */
export function wordKindOf(word: Word): WordKind | undefined {
  if (word.isNoun) return 'nouns'
  if (word.hasTag('VERB', 'AUX')) return 'verbs'
  return word.hasTag('ADJ') ? 'adjectives' : undefined
}

/** The actions that a word may be for: with its particle, if it has one, or alone. */
export function actionsOf(word: Word, kind: WordKind): readonly ActionRule[] {
  const { lemma } = word
  if (kind === 'nouns') {
    const own = findActions(kind, lemma)
    return own.length > 0 ? own : findActions(kind, lemma.replace(/s$/, ''))
  }
  for (const child of word.children) {
    if (child.index < word.index || child.index > word.index + particleReach) continue
    const withParticle = findActions(kind, `${lemma} ${child.lemma}`)
    if (withParticle.length > 0) return withParticle
  }
  return findActions(kind, lemma)
}

/** The prepositions that introduce the recipient of the action of a noun. */
export const recipientPrepositions = (noun: Word): readonly string[] =>
  actionsOf(noun, 'nouns').flatMap(({ to }) => to)
