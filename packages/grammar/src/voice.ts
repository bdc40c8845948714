import { isBeside } from './prepositions.ts'
import type { Word } from './word.ts'

/**
 * Whether a verb is passive, so that its subject is its patient: "was accused", "got accused", a reduced relative ("the men
 * accused of it"), a participle beside a clause ("Accused of it, they left"), and a conjunct that shares the auxiliary, "was
 * accused and convicted".
 */
export function isPassive(verb: Word): boolean {
  for (let word: Word | undefined = verb; word; word = word.head) {
    if (word.childBy('aux:pass')) return true
    if (!isPastParticiple(word) || word.childBy('nsubj', 'aux')) return false
    if (word.is('acl') && !word.is('acl:relcl')) return isReducedRelative(word)
    if (word.is('advcl')) return isParticipleClause(word)
    if (!word.is('conj') || word.fineTag !== 'VBN' || word.childBy('ccomp')) return false
  }
  return false
}

/**
 * The "by" phrase of a passive verb, its own or that of a conjunct that shares its subject: "accused and convicted by Oman".
 * The parser may attach it to a phrase or gerund before it, "accused of [smuggling by Oman]"; an event beside that of the verb
 * has its own: "was arrested after a raid by rebels".
 */
export function passiveAgentOf(verb: Word): Word | undefined {
  const phrases = verb.childrenBy('obl')
  const gerunds = verb
    .childrenBy('advcl')
    .filter((clause) => clause.index > verb.index && clause.isMarkedBy('of', 'for', 'with'))
  const hosts = phrases.filter((phrase) => !(isBeside(phrase) || phrase.preposition === 'over'))
  const nested = [...hosts, ...gerunds].flatMap((phrase) => phrase.childrenBy('obl', 'nmod'))
  const own = [...phrases, ...nested].find(({ preposition }) => preposition === 'by')
  if (own) return own
  const conjunct = verb.children.find(
    (child) => child.is('conj') && child.fineTag === 'VBN' && child.childBy('nsubj') === undefined,
  )
  return conjunct?.childrenBy('obl').find(({ preposition }) => preposition === 'by')
}

/**
 * Whether a participle is the main verb of its sentence, which has no other verb and no agent: the parser attached it to its
 * subject, or to a noun under it. "The statement of the envoy called for talks."
 */
export function isMainVerb(participle: Word): boolean {
  const { root } = participle.sentence
  const isNominal = root?.hasTag('NOUN', 'PROPN') && root.childBy('nsubj', 'cop') === undefined
  if (!isNominal || participle.children.some(({ preposition }) => preposition === 'by'))
    return false
  let noun = participle.head
  while (noun?.is('nmod', 'appos')) noun = noun.head
  return noun === root
}

/** Whether a verb may be a past participle: the tagger often takes one for a past tense, "the men accused of it". */
const isPastParticiple = ({ fineTag }: Word): boolean => fineTag === 'VBN' || fineTag === 'VBD'

/** Whether a participle under a noun is passive: it has no object or clause of its own, and is no main verb. */
const isReducedRelative = (participle: Word): boolean =>
  participle.childBy('obj', 'ccomp') === undefined && !isMainVerb(participle)

/** Whether a participle without a subordinator is passive: "Attacked by Oman, they fled". */
const isParticipleClause = (participle: Word): boolean =>
  participle.fineTag === 'VBN' && participle.childBy('obj', 'ccomp', 'mark') === undefined
