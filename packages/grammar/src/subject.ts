import { isThing, objectControlVerbs } from '@onrecord/lexicon'
import type { Word } from './word.ts'

/** How many verbs a subject may be shared over: "he came, sat down, and began to say". */
const steps = 6
const objectControl: ReadonlySet<string> = new Set(objectControlVerbs)

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
  const isPassive = verb.childBy('aux:pass') !== undefined
  const own = verb.children.find(
    (child) => child.is('nsubj') && !(isPassive && child.is('nsubj:pass')),
  )
  if (own) return isRelativePronoun(own) && verb.is('acl') ? head : own
  if (head === undefined) return undefined
  if (verb.is('acl')) return controllerOfNoun(verb, head) ?? subjectOfModifier(verb, head, left)
  if (verb.is('xcomp') && head.childBy('aux:pass')) {
    const patient = head.childBy('nsubj')
    if (patient) return patient
  }
  if (isGerundClause(verb)) return subjectOf(head, left - 1)
  if (verb.is('xcomp') || isObjectControlled(verb, head)) {
    const object = head.children.find(
      (child) => child.is('obj', 'iobj') && child.index < verb.index,
    )
    return object ?? subjectOf(head, left - 1)
  }
  return verb.is('conj', 'advcl', 'obl') ? subjectOf(head, left - 1) : undefined
}

/** The noun that a clause modifies, or the subject of the verb over it where the clause is an adjunct of that verb. */
const subjectOfModifier = (verb: Word, noun: Word, left: number): Word | undefined =>
  isAdjunct(verb) || isAuthored(verb, noun) ? subjectOverNoun(noun, left) : noun

/** Whether a participle says what a document does, so that its author is the subject: "issued a report accusing Oman". */
const isAuthored = (verb: Word, noun: Word): boolean =>
  verb.fineTag === 'VBG' && isThing(noun.lemma, 'documents')

/** Whether a clause is a gerund without a subject, which is that of the verb over it: "denied [having left]". */
const isGerundClause = (verb: Word): boolean =>
  verb.is('ccomp') &&
  [verb, ...verb.childrenBy('aux', 'cop')].some(({ fineTag }) => fineTag === 'VBG')

/** Whether the object of the verb over an infinitive or gerund is its subject. */
const isObjectControlled = (verb: Word, head: Word): boolean =>
  (verb.is('advcl') && verb.isInfinitive && objectControl.has(head.lemma)) ||
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

/** The subject of the nearest verb over a noun. */
function subjectOverNoun(noun: Word, left: number): Word | undefined {
  let over = noun.head
  for (let step = 0; step < steps && over && !over.hasTag('VERB', 'AUX'); step++) over = over.head
  return over && subjectOf(over, left - 1)
}

/** Whether a clause under a noun is an adjunct of the verb over it: "gave a talk, saying that", "took time to explain". */
const isAdjunct = (verb: Word): boolean =>
  verb.sentence.words[verb.range.first - 1]?.text === ',' ||
  verb.children.some((child) => child.is('punct') && child.index < verb.index) ||
  verb.isInfinitive
