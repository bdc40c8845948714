import { ownersOf, type Word } from '@onrecord/grammar'
import type { FindParticipants, FoundParticipant, Surroundings } from './event.ts'
import { dropRepeated } from './participants.ts'

/**
 * The agents of the action of a noun: those of its owners who are actors, or possessors.
 *
 * @param recipients
 *   The prepositions that introduce the recipient of the action.
 * @param find
 *   Finds the participants that noun phrases refer to.
 */
export function findNounAgents(
  noun: Word,
  surroundings: Surroundings,
  recipients: readonly string[],
  find: FindParticipants,
): FoundParticipant[] {
  for (const { by, words } of ownersOf(noun, recipients)) {
    const found = find(words, surroundings)
    const agents =
      by === 'possessive'
        ? found.filter(({ entity, head, isPlace }) =>
            head.is('nmod:poss') ? true : entity !== null && isPlace !== true,
          )
        : found
    if (agents.length > 0) return by === 'possessive' ? dropRepeated(agents) : agents
  }
  return []
}
