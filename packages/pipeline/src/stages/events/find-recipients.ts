import { type ActionRule, isThing } from '@onrecord/lexicon'
import { agentsOf, isPassive, patientsOf, phrasesAfter, withConjuncts } from '../../trees/clause.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import type { Content } from './find-content.ts'
import { findContentRecipients } from './find-content-recipients.ts'
import { findParticipants } from './find-participants.ts'
import { lemmaAt } from './find-word-actions.ts'
import { isSomebody } from './is-somebody.ts'

interface Place {
  /** Who does it. */
  agents: readonly FoundParticipant[]
  action: ActionRule
  index: number
  content: Content | undefined
  object: number | undefined
  /** The head of the phrase that decides on the action, where one does. */
  phrase: number | undefined
}

/** Prepositions that lead to where something is done, whose state need not be meant: "demonstrated in Lima". */
const locating = /^(?:in|at|near|outside|along)$/

/** Whom an action is done to, by the first way that leads to somebody. */
export function findRecipients(place: Place, surroundings: Surroundings): FoundParticipant[] {
  for (const way of place.action.to) {
    if (way === 'mutual' && place.agents.length > 1) return []
    const isBetween = way === 'content' && place.action.to.includes('mutual')
    const found = follow(way, place, surroundings).filter(
      (one) => !(isBetween && place.agents.length > 1) || isSomebody(one, surroundings),
    )
    if (found.length > 0) return found
  }
  return []
}

function follow(
  way: string,
  { action, index, content, object, phrase, agents }: Place,
  surroundings: Surroundings,
): FoundParticipant[] {
  const { tree } = surroundings
  const objects = object === undefined ? patientsOf(tree, index) : [object]
  switch (way) {
    case 'object':
      return findParticipants(
        patientsOf(tree, index)
          .filter(
            (one) =>
              (one !== object || !hasOther(one, index, surroundings)) &&
              !isPredicate(tree, one, index),
          )
          .flatMap((one) =>
            action.complement?.includes(lemmaAt(tree, one))
              ? tree.childrenBy(one, 'compound', 'nmod:poss')
              : [one],
          ),
        surroundings,
        agents,
      )
    case 'iobj':
      return findParticipants(
        [
          ...tree.childrenBy(index, 'iobj').flatMap((one) => withConjuncts(tree, one)),
          ...(isPassive(tree, index) && object === undefined ? patientsOf(tree, index) : []),
        ],
        surroundings,
        agents,
      )
    case 'possessor':
      return findParticipants(
        [index, ...objects].flatMap((head) => tree.childrenBy(head, 'nmod:poss')),
        surroundings,
        agents,
      )
    case 'actor':
      return findActing(index, surroundings, agents)
    case 'content':
      return findContentRecipients(index, content, surroundings, agents)
    case 'mutual':
      return []
    default: {
      const after = phrasesAfter(tree, [index], way)
      const joined = joinedTo(index, objects, surroundings).filter((one) => !after.includes(one))
      const own = phrase === undefined || action.with?.[way] ? [] : [phrase]
      const hosts = [...own, index, ...objects, ...joined]
      const led = phrasesAfter(tree, hosts, way)
      const further =
        led.length > 0 ? led : phrasesAfter(tree, hostsUnder(hosts, surroundings), way)
      const found = findParticipants(further, surroundings, agents)
      return locating.test(way)
        ? found.map((one) => (one.isPlace ? { ...one, entity: null } : one))
        : found
    }
  }
}

/** What stands under the arguments of a word and may have what is meant for it: "on Friday in Lima", "imposed on Peru". */
function hostsUnder(hosts: readonly number[], { tree, isTime }: Surroundings): number[] {
  const [, ...objects] = hosts
  const times = hosts
    .flatMap((host) => tree.childrenBy(host, 'obl', 'nmod'))
    .filter((child) => isTime(tree.tokens[child] ?? { start: 0, end: 0 }))
  const participles = objects
    .flatMap((object) => tree.childrenBy(object, 'acl'))
    .filter((child) => tree.tokens[child]?.fineTag === 'VBN')
  const nested = objects.flatMap((object) => tree.childrenBy(object, 'nmod'))
  return [
    ...times,
    ...participles,
    ...nested,
    ...nested.flatMap((one) => tree.childrenBy(one, 'nmod')),
  ]
}

/** What "of" and "by" join to a noun, or to a measure that is the object: "an attack by Oman", "a state of siege". */
function joinedTo(
  index: number,
  objects: readonly number[],
  { tree }: Surroundings,
): readonly number[] {
  const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[index]?.tag ?? '')
  const measures = objects.filter((object) => isThing(lemmaAt(tree, object), 'measure'))
  return [
    ...phrasesAfter(tree, isNoun ? [index, ...measures] : measures, 'of'),
    ...(isNoun ? phrasesAfter(tree, [index], 'by') : []),
  ]
}

/** Whether a second object says what the first is: "designated the group [a terrorist organization]". */
function isPredicate(tree: SentenceTree, object: number, verb: number): boolean {
  const isSecond =
    tree.is(object, 'obj') && tree.childrenBy(verb, 'obj', 'iobj').indexOf(object) > 0
  return (
    isSecond &&
    tree.childrenBy(object, 'det').some((one) => /^an?$/i.test(tree.tokens[one]?.text ?? ''))
  )
}

const hasOther = (object: number, index: number, { tree }: Surroundings): boolean =>
  patientsOf(tree, index).some((other) => other !== object)

/** Who should act: the subject of the clause, or the object before an infinitive. */
function findActing(
  index: number,
  surroundings: Surroundings,
  agents: readonly FoundParticipant[],
): FoundParticipant[] {
  const { tree } = surroundings
  for (const clause of tree.childrenBy(index, 'ccomp')) {
    const subjects = isPassive(tree, clause) ? patientsOf(tree, clause) : agentsOf(tree, clause)
    if (subjects.length > 0) return findParticipants(subjects, surroundings, agents)
  }
  return []
}
