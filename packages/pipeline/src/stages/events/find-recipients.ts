import {
  clauseOf,
  objectsOfPreposition,
  verbOver,
  type Word,
  withConjuncts,
} from '@onrecord/grammar'
import { type ActionRule, isThing, nounClassOf, prepositions } from '@onrecord/lexicon'
import type { FoundParticipant, MatchAction, Surroundings } from './event.ts'
import { findContentRecipients } from './find-content-recipients.ts'
import { findParticipants } from './find-participants.ts'
import { isSomebody } from './is-somebody.ts'

/** An action whose recipients are sought. */
interface Site {
  action: ActionRule
  word: Word
  agents: readonly FoundParticipant[]
  content: Word | undefined
  object: Word | undefined
  /** The head of the prepositional phrase that decides on the action, where one does. */
  phrase: Word | undefined
}

const settings: ReadonlySet<string> = new Set(prepositions.setting)

/** The recipients of an action, by the first of the constructions in its `to` that has somebody. */
export function findRecipients(
  site: Site,
  surroundings: Surroundings,
  match: MatchAction,
): FoundParticipant[] {
  const { to } = site.action
  const isMutual = to.includes('mutual') && site.agents.length > 1
  for (const construction of to) {
    if (construction === 'mutual' && isMutual) return []
    const found = findBy(construction, site, surroundings, match)
    const meant = construction === 'content' && isMutual ? found.filter(isSomebody) : found
    if (meant.length > 0) return meant
  }
  return []
}

function findBy(
  construction: string,
  site: Site,
  surroundings: Surroundings,
  match: MatchAction,
): FoundParticipant[] {
  const { word, content, object, agents } = site
  const clause = clauseOf(word)
  const objects = object ? [object] : clause.patients
  switch (construction) {
    case 'object':
      return findParticipants(recipientObjects(site), surroundings, agents)
    case 'iobj': {
      const patients = clause.isPassive && object === undefined ? clause.patients : []
      const heads = [...word.childrenBy('iobj').flatMap(withConjuncts), ...patients]
      return findParticipants(heads, surroundings, agents)
    }
    case 'possessor': {
      const owners = [word, ...objects].flatMap((head) => head.childrenBy('nmod:poss'))
      return findParticipants(owners, surroundings, agents)
    }
    case 'subject': {
      const verb = verbOver(word)
      return verb ? findParticipants(clauseOf(verb).agents, surroundings, agents) : []
    }
    case 'actor':
      return findActors(contentsToAct(site), surroundings, agents)
    case 'content':
      return findContentRecipients(word, content, surroundings, agents, match)
    case 'mutual':
      return []
    default:
      return findAfterPreposition(construction, site, objects, surroundings)
  }
}

/** The objects of an action, without what decides on it and without predicates. */
function recipientObjects({ action, word, object }: Site): Word[] {
  const { patients } = clauseOf(word)
  return patients
    .filter((one) => (one !== object || patients.length === 1) && !isPredicate(one, word))
    .flatMap((one) =>
      action.complement?.includes(one.lemma) ? one.childrenBy('compound', 'nmod:poss') : [one],
    )
}

function findAfterPreposition(
  preposition: string,
  { action, word, agents, phrase }: Site,
  objects: readonly Word[],
  surroundings: Surroundings,
): FoundParticipant[] {
  const own = objectsOfPreposition([word], preposition)
  const isSetting = settings.has(preposition)
  const joined = joinedTo(word, objects, isSetting).filter((one) => !own.includes(one))
  const decisive = phrase === undefined || action.with?.[preposition] ? [] : [phrase]
  const hosts = [...decisive, word, ...objects, ...joined]
  const after = objectsOfPreposition(hosts, preposition)
  const heads =
    after.length > 0 ? after : objectsOfPreposition(hostsUnder(hosts, surroundings), preposition)
  const found = findParticipants(heads, surroundings, agents)
  return isSetting
    ? found
        .filter((one) => one.isPlace || isSomebody(one) || isNamedThing(one))
        .map((one) => (one.isPlace ? { ...one, entity: null } : one))
    : found
}

/** Whether a noun phrase is for a place or has a name in it: "in a town", "at Sur’s bank", but not "in [a bid] to win". */
const isNamedThing = ({ head }: FoundParticipant): boolean =>
  nounClassOf(head.lemma) === 'place' ||
  [head, ...head.childrenBy('compound', 'nmod', 'nmod:poss', 'amod')].some((word) =>
    word.hasTag('PROPN'),
  )

/** The words under the arguments of an action that may have its recipient: "on Friday in Lima", "imposed on Peru". */
function hostsUnder(hosts: readonly Word[], { isTime }: Surroundings): Word[] {
  const [, ...objects] = hosts
  const times = hosts.flatMap((host) => host.childrenBy('obl', 'nmod')).filter(isTime)
  const participles = objects
    .flatMap((object) => object.childrenBy('acl'))
    .filter(({ fineTag }) => fineTag === 'VBN')
  const nested = objects.flatMap((object) => object.childrenBy('nmod'))
  return [...times, ...participles, ...nested, ...nested.flatMap((one) => one.childrenBy('nmod'))]
}

/** The objects of "of" and "by" under a noun, and of "of" under a measure: "an attack by Oman", "a state of siege". */
function joinedTo(word: Word, objects: readonly Word[], isSetting: boolean): readonly Word[] {
  const measures = objects.filter(({ lemma }) => isThing(lemma, 'measure'))
  if (!word.hasTag('NOUN', 'PROPN')) return objectsOfPreposition(measures, 'of')
  const agents = isSetting ? [] : objectsOfPreposition([word], 'by')
  return [...objectsOfPreposition([word, ...measures], 'of'), ...agents]
}

/** Whether a second object is a predicate of the first: "designated the group [a terrorist organization]". */
const isPredicate = (object: Word, verb: Word): boolean =>
  object.is('obj') &&
  verb.childrenBy('obj', 'iobj').indexOf(object) > 0 &&
  object.childrenBy('det').some((determiner) => determiner.hasText('a', 'an'))

/** The clauses whose subjects are to act or have acted; what is asked for is no fact: "suggested that it [had rained]". */
function contentsToAct({ action, word, content }: Site): readonly Word[] {
  if (content) return [content]
  const clauses = word.childrenBy('ccomp')
  return action.type === 'REQUEST' ? clauses.filter((clause) => !isFact(clause)) : clauses
}

const isFact = (clause: Word): boolean =>
  clause.fineTag === 'VBD' ||
  clause.fineTag === 'VBZ' ||
  clause
    .childrenBy('aux', 'cop')
    .some(({ fineTag, text }) => fineTag !== 'VB' && !obligations.test(text))

const obligations = /^(?:must|should|ought|be)$/i

/** Those who should act: the subject of the clause that is demanded or proposed. */
function findActors(
  contents: readonly Word[],
  surroundings: Surroundings,
  agents: readonly FoundParticipant[],
): FoundParticipant[] {
  for (const verb of contents) {
    const clause = clauseOf(verb)
    const subjects = clause.isPassive ? clause.patients : clause.agents
    if (subjects.length > 0) return findParticipants(subjects, surroundings, agents)
  }
  return []
}
