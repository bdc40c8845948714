import { agentsOf, isPassive, patientsOf, phrasesAfter, withConjuncts } from '../../trees/clause.ts'
import type { ActionRule } from '../../vocabulary/action-schemas.ts'
import { isThing } from '../../vocabulary/find-actions.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import type { Content } from './find-content.ts'
import { findContentRecipients } from './find-content-recipients.ts'
import { findParticipants } from './find-participants.ts'
import { lemmaAt } from './find-word-actions.ts'

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
    const found = follow(way, place, surroundings)
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
  const joined = joinedTo(index, objects, surroundings).filter(
    (one) => !phrasesAfter(tree, [index], way).includes(one),
  )
  switch (way) {
    case 'object':
      return findParticipants(
        patientsOf(tree, index).filter(
          (one) =>
            (one !== object || !hasOther(one, index, surroundings)) &&
            !action.complement?.includes(lemmaAt(tree, one)),
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
      const found = findParticipants(
        phrasesAfter(
          tree,
          [
            ...(phrase === undefined || action.with?.[way] ? [] : [phrase]),
            index,
            ...objects,
            ...joined,
          ],
          way,
        ),
        surroundings,
        agents,
      )
      return locating.test(way)
        ? found.map((one) => (one.isPlace ? { ...one, entity: null } : one))
        : found
    }
  }
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
