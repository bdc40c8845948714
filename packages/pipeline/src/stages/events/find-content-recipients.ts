import { patientsOf, phrasesAfter } from '../../trees/clause.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { type Content, findContents } from './find-content.ts'
import { findParticipants } from './find-participants.ts'
import { isSomebody } from './is-somebody.ts'
import { isThingOfOthers } from './is-thing-of-others.ts'
import { matchAction } from './match-action.ts'

/** Prepositions that lead to whom an action concerns whose word is not in the vocabulary, the likeliest first. */
const concerning = [
  'to',
  'against',
  'on',
  'with',
  'from',
  'for',
  'in',
  'into',
  'at',
  'by',
  'through',
  'of',
]

/** Whom a clause concerns: who would be the recipient if it were so. */
export function findContentRecipients(
  index: number,
  content: Content | undefined,
  outer: Surroundings,
  agents: readonly FoundParticipant[],
): FoundParticipant[] {
  const surroundings = { ...outer, depth: outer.depth + 1 }
  const contents = content ? [content] : findContents(surroundings.tree, index)
  const isMeant = (one: FoundParticipant) =>
    isSomebody(one, surroundings) || isThingOfOthers(one, surroundings)
  for (const { verb } of contents) {
    const found = (matchAction(verb, surroundings, agents)?.recipients ?? []).filter(isMeant)
    if (found.length > 0) return found
    const concerned = findConcerned(verb, surroundings, agents).filter(isMeant)
    if (concerned.length > 0) return concerned
  }
  return []
}

/** Whom a verb concerns that is not in the vocabulary: an actor if there is one, or else its object. */
function findConcerned(
  verb: number,
  surroundings: Surroundings,
  agents: readonly FoundParticipant[],
): FoundParticipant[] {
  const { tree } = surroundings
  const objects = patientsOf(tree, verb)
  const direct = findParticipants(objects, surroundings, agents)
  if (direct.some(({ entity }) => entity !== null)) return direct
  for (const preposition of concerning) {
    const found = findParticipants(
      phrasesAfter(tree, [verb, ...objects], preposition),
      surroundings,
      agents,
    )
    if (found.some(({ entity }) => entity !== null)) return found
  }
  const nested = tree
    .childrenBy(verb, 'xcomp')
    .flatMap((child) => findConcerned(child, surroundings, agents))
  return nested.length > 0 ? nested : direct
}
