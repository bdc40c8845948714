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
  for (const particle of particlesOf(word)) {
    const withParticle = findActions(kind, `${lemma} ${particle.lemma}`)
    if (withParticle.length > 0) return withParticle
  }
  return findActions(kind, lemma)
}

/**
 * The words that may be the particle or fixed object of a verb: its children soon after it, a particle right after it that the
 * parser attached to its object, and "out" before "of" right after it or its object, where the parser takes it for a preposition: "pulled [out] of Yemen", "pulled its troops [out] of Yemen".
 */
function particlesOf(word: Word): Word[] {
  const { words } = word.sentence
  const near = word.children.filter(
    ({ index }) => index > word.index && index <= word.index + particleReach,
  )
  const adverb = words[word.index + 1]
  const isParticle = adverb?.fineTag === 'RP' && !near.includes(adverb)
  const ends = [word.index + 1, ...word.childrenBy('obj').map(({ range }) => range.next)]
  const apart = ends.flatMap((index) => {
    const particle = words[index]
    return particle?.hasText('out', 'off') && words[index + 1]?.hasText('of', 'from')
      ? [particle]
      : []
  })
  return isParticle ? [adverb, ...near, ...apart] : [...near, ...apart]
}

/** The prepositions that introduce the recipient of the action of a noun. */
export const recipientPrepositions = (noun: Word): readonly string[] =>
  actionsOf(noun, 'nouns').flatMap(({ to }) => to)
