import { isClausal, objectsOfPreposition, type Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findParticipants } from './find-participants.ts'
import { isSomebody } from './is-somebody.ts'
import { actionsOf } from './word-actions.ts'

/**
 * The agents of a passive after "by", where the parser attaches them to a noun between both that nobody does: "was sentenced to
 * life in prison [by a court]".
 */
export function findStrayedAgents(passive: Word, surroundings: Surroundings): FoundParticipant[] {
  const open = passive
    .childrenBy('obl', 'obj', 'xcomp')
    .filter(({ index }) => index > passive.index)
  for (let noun = open.pop(); noun !== undefined; noun = open.pop()) {
    if (!isDone(noun)) {
      const heads = objectsOfPreposition([noun], 'by')
      const found = findParticipants(heads, surroundings).filter(isSomebody)
      if (found.length > 0) return found
    }
    open.push(...noun.childrenBy('nmod', 'nummod').filter((child) => !isClausal(child)))
  }
  return []
}

/** Whether somebody does or makes what a noun is for: "a raid by rebels", "a report by the ministry". */
const isDone = (noun: Word): boolean =>
  actionsOf(noun, 'nouns').length > 0 ||
  ['decision', 'documents', 'operations', 'request', 'suffered'].some((kind) =>
    isThing(noun.lemma, kind),
  )
