import type { Word } from './word.ts'

/**
 * Whether a verb is passive, so that its subject is its patient: "was accused", "got accused", the reduced relative
 * "the men accused of it", and a conjunct that shares the auxiliary, "was accused and convicted".
 */
export function isPassive(verb: Word): boolean {
  for (let word: Word | undefined = verb; word; word = word.head) {
    if (word.childBy('aux:pass')) return true
    if (!isPastParticiple(word) || word.childBy('nsubj', 'aux')) return false
    if (word.is('acl') && !word.is('acl:relcl')) return isReducedRelative(word)
    if (!word.is('conj') || word.fineTag !== 'VBN' || word.childBy('ccomp')) return false
  }
  return false
}

/** Whether a verb may be a past participle: the tagger often takes one for a past tense, "the men accused of it". */
const isPastParticiple = ({ fineTag }: Word): boolean => fineTag === 'VBN' || fineTag === 'VBD'

/**
 * Whether a participle under a noun is a passive one. It is none with an object or clause of its own ("the envoy, asked
 * about it, claimed that it rained"), nor where the parser attached the only verb of a sentence to its subject.
 */
const isReducedRelative = (participle: Word): boolean =>
  participle.childBy('obj', 'ccomp') === undefined && !isMainVerb(participle)

/** Whether a participle is in a sentence that has no main verb otherwise, and has no agent: "The statement called for it." */
function isMainVerb(participle: Word): boolean {
  const { root } = participle.sentence
  const isNominal = root?.hasTag('NOUN', 'PROPN') && root.childBy('nsubj', 'cop') === undefined
  if (!isNominal || participle.children.some(({ preposition }) => preposition === 'by'))
    return false
  let noun = participle.head
  while (noun?.is('nmod', 'appos')) noun = noun.head
  return noun === root
}
