import { findVerb, isThing } from '@onrecord/lexicon'
import { opensClause } from './conjuncts.ts'
import { isMainVerb, isPassive, passiveAgentOf } from './voice.ts'
import type { Word } from './word.ts'

/** How many verbs a subject may be shared over: "he came, sat down, and began to say". */
const steps = 6

/** Whether a word is a relative pronoun, by its form. */
export const isRelativePronoun = (word: Word): boolean =>
  word.hasText('who', 'whom', 'which', 'that')

/**
 * The head of a verb's subject, overt or controlled: its own, the antecedent of a relative pronoun, the controller of an
 * infinitive or participle ("persuaded [Oman] to leave", "warned [Oman] against leaving"), or the subject of the verb that
 * it is coordinated with or adjoined to.
 */
export function subjectOf(verb: Word, left = steps): Word | undefined {
  if (left === 0) return undefined
  const { head } = verb
  const own = verb.childBy('nsubj')
  if (own) return isRelativePronoun(own) && verb.is('acl') ? sourceOf(head, left) : own
  if (head === undefined) return undefined
  if (verb.is('amod') && verb.fineTag === 'VBG') return head
  if (verb.is('acl')) return controllerOfNoun(verb, head) ?? subjectOfModifier(verb, head, left)
  if (isGerundClause(verb)) return subjectOf(head, left - 1)
  if (verb.is('xcomp') || isObjectControlled(verb, head)) {
    const object = head.children.find(
      (child) => child.is('obj', 'iobj') && child.index < verb.index,
    )
    return object ?? subjectOf(head, left - 1)
  }
  if (verb.is('conj'))
    return nominalAfterConjunction(verb) ?? subjectOf(finiteConjunct(verb, head), left - 1)
  return verb.is('advcl', 'obl') ? subjectOfAdjunct(verb, head, left) : undefined
}

/**
 * The verb that a conjunct shares its subject with: the finite one over an infinitive or gerund, where it is finite itself:
 * "[urged] Oman to wait and met the envoy".
 */
function finiteConjunct(verb: Word, head: Word): Word {
  if (!/^VB[DZ]$/.test(verb.fineTag)) return head
  let over = head
  for (let step = 0; step < steps && over.head && isNonfinite(over); step++) over = over.head
  return over.hasTag('VERB') ? over : head
}

const isNonfinite = (verb: Word): boolean => verb.isInfinitive || verb.fineTag === 'VBG'

/**
 * The subject of an adjunct clause: that of the verb over it, of a tag before it ("…, [officials] said, adding that"), of the
 * verb that a means serves ("[they] had him released by paying"), or the agent of a passive ("was called a fraud by [Quill],
 * saying that").
 */
function subjectOfAdjunct(verb: Word, head: Word, left: number): Word | undefined {
  const isParticiple = verb.fineTag === 'VBG' && verb.childBy('mark') === undefined
  const agent = isParticiple && isPassive(head) ? passiveAgentOf(head) : undefined
  if (agent) return agent
  const tag = isParticiple
    ? head.children.find(
        (child) => child.is('parataxis') && child.index > head.index && child.index < verb.index,
      )
    : undefined
  const isMeans = verb.isMarkedBy('by') && head.is('xcomp') && head.fineTag === 'VBN'
  return subjectOf(tag ?? (isMeans && head.head ? head.head : head), left - 1)
}

/**
 * The noun phrase right before a verb and after the conjunction that joins its clause: its subject, where the parser
 * attached it elsewhere. "It was claimed by Oman, but [Yemen] and Qatar deny it."
 */
function nominalAfterConjunction(verb: Word): Word | undefined {
  let nominal = verb.previous
  while (nominal?.hasTag('AUX', 'ADV')) nominal = nominal.previous
  if (!nominal?.hasTag('NOUN', 'PROPN', 'PRON') || nominal.preposition !== undefined)
    return undefined
  const conjunction = verb.childBy('cc')
  if (conjunction === undefined) return misattachedConjunct(nominal)
  if (nominal.index <= conjunction.index) return undefined
  while (nominal.head && nominal.head.index > conjunction.index && nominal.head.index < verb.index)
    nominal = nominal.head
  return nominal
}

/** The conjunct, among those up to a noun, that a comma and a conjunction or the verb after it set apart: of another clause. */
function misattachedConjunct(noun: Word): Word | undefined {
  for (let word: Word | undefined = noun; word?.is('conj'); word = word.head)
    if (word.childBy('cc') && (word.childBy('punct') || opensClause(word))) return word
  return undefined
}

/** The antecedent of a relative pronoun; of a document that somebody issued, its author: "[Oman] put out a report that said". */
const sourceOf = (noun: Word | undefined, left: number): Word | undefined =>
  noun?.is('obj') && noun.head && isThing(noun.lemma, 'documents')
    ? subjectOf(noun.head, left - 1)
    : noun

/** The noun that a clause modifies, or the agent of the verb over it where the clause is an adjunct of that verb. */
function subjectOfModifier(verb: Word, noun: Word, left: number): Word | undefined {
  if (isMainVerb(verb)) return verb.sentence.root
  if (!isAdjunct(verb) && !isAuthored(verb, noun)) return noun
  const over = verbOver(noun)
  if (over === undefined) return noun
  const agent = isPassive(over) ? passiveAgentOf(over) : undefined
  return agent ?? subjectOf(over, left - 1)
}

/** Whether a participle says what a document does, so that its author is the subject: "issued a report accusing Oman", "signed
 * a law banning it". */
const isAuthored = (verb: Word, noun: Word): boolean =>
  verb.fineTag === 'VBG' &&
  (isThing(noun.lemma, 'documents') ||
    (isThing(noun.lemma, 'decree') && !isThing(noun.lemma, 'request')))

/** Whether a clause is a gerund without a subject, which is that of the verb over it: "denied [having left]". */
const isGerundClause = (verb: Word): boolean =>
  verb.is('ccomp') &&
  [verb, ...verb.childrenBy('aux', 'cop')].some(({ fineTag }) => fineTag === 'VBG')

/** Whether the object of the verb over an infinitive or gerund is its subject. */
const isObjectControlled = (verb: Word, head: Word): boolean =>
  (verb.is('advcl') && verb.isInfinitive && findVerb(head.lemma)?.control === 'object') ||
  (verb.is('advcl') && verb.fineTag === 'VBG' && verb.isMarkedBy('as')) ||
  (verb.is('ccomp') && verb.isInfinitive) ||
  (verb.is('advcl', 'obl') && isCharge(verb))

/** Whether a gerund is what an object did or should not do: "warned Oman against leaving". */
const isCharge = (verb: Word): boolean =>
  verb.fineTag === 'VBG' &&
  verb
    .childrenBy('mark', 'case')
    .some((marker) => marker.hasLemma('against', 'from', 'into', 'of', 'for'))

/** The controller of an infinitive under a noun: "pressure on [Oman] to leave", "[Oman]'s decision to leave". */
function controllerOfNoun(verb: Word, noun: Word): Word | undefined {
  if (!verb.isInfinitive) return undefined
  const addressee = noun.children.find(
    (child) =>
      child.is('nmod') && child.index < verb.index && /^(?:on|for)$/.test(`${child.preposition}`),
  )
  return addressee ?? noun.childBy('nmod:poss')
}

/** The nearest verb over a noun. */
export function verbOver(noun: Word): Word | undefined {
  let over = noun.head
  for (let step = 0; step < steps && over && !over.hasTag('VERB', 'AUX'); step++) over = over.head
  return over
}

/** Whether a clause under a noun is an adjunct of the verb over it: "gave a talk, saying that", "took time to explain". */
const isAdjunct = (verb: Word): boolean =>
  verb.sentence.words[verb.range.first - 1]?.text === ',' ||
  verb.children.some((child) => child.is('punct') && child.index < verb.index) ||
  verb.isInfinitive
