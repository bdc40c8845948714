import { clauseOf, type Word } from '@onrecord/grammar'
import { type ActionRule, traitsOf } from '@onrecord/lexicon'
import { findObject, findPhrase, hasPredicate, isBy, isWho } from './conditions.ts'
import type { FoundParticipant, Match, Surroundings } from './event.ts'
import { findNounAgents } from './find-noun-agents.ts'
import { findParticipants } from './find-participants.ts'
import { findRecipients } from './find-recipients.ts'
import { isSomebody, isThingOfOthers } from './is-somebody.ts'
import { judgeContent } from './judge-content.ts'
import { actionsOf, recipientPrepositions, wordKindOf } from './word-actions.ts'

/** How many actions may be nested in one another: each is read more than once. */
const deepest = 4

/** The action of a word, by its arguments: "struck a deal", "struck a convoy". One with recipients is preferred. */
export function matchAction(
  word: Word,
  surroundings: Surroundings,
  known?: readonly FoundParticipant[],
): Match | undefined {
  const kind = wordKindOf(word)
  if (kind === undefined || surroundings.actionDepth > deepest) return undefined
  const actions = actionsOf(word, kind)
  if (actions.length === 0) return undefined
  const agents = known ?? findAgents(word, surroundings)
  let fallback: Match | undefined
  for (const action of actions) {
    const match = matchRule(action, word, agents, surroundings)
    if (match === undefined) continue
    if (match.recipients.length > 0) return match
    fallback ??= match
  }
  return fallback
}

const findAgents = (word: Word, surroundings: Surroundings): readonly FoundParticipant[] =>
  wordKindOf(word) === 'nouns'
    ? findNounAgents(word, surroundings, recipientPrepositions(word), findParticipants)
    : findParticipants(clauseOf(word).agents, surroundings).filter(({ isTold }) => isTold !== true)

function matchRule(
  action: ActionRule,
  word: Word,
  agents: readonly FoundParticipant[],
  surroundings: Surroundings,
): Match | undefined {
  const content = action.content && judgeContent(action, word, surroundings, matchAction)?.verb
  if (action.content && content === undefined) return undefined
  const object = action.object?.length ? findObject(word, action.object) : undefined
  if (action.object?.length && object === undefined) return undefined
  if (action.transitive && clauseOf(word).patients.length === 0) return undefined
  const phrase = action.with && findPhrase(word, action.with)
  if (action.with && phrase === undefined) return undefined
  if (action.complement && !hasPredicate(word, action.complement)) return undefined
  if (action.by && !isBy(action.by, word, agents, surroundings)) return undefined
  const site = { action, word, agents, content, object, phrase }
  const found = findRecipients(site, surroundings, matchAction)
  const { inanimateRecipient, personalRecipient } = traitsOf(action.type)
  const recipients = inanimateRecipient
    ? found
    : found.filter((one) => isSomebody(one) || (!personalRecipient && isThingOfOthers(one)))
  if (action.who && !recipients.some((one) => isWho(action.who, one, surroundings)))
    return undefined
  return action.reversed
    ? { word, action, agents: recipients, recipients: agents, content, object }
    : { word, action, agents, recipients, content, object }
}
