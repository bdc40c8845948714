import type { ActionRule, WordKind } from '@onrecord/lexicon'
import { agentsOf, patientsOf } from '../../trees/clause.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import type { Content } from './find-content.ts'
import { findNounAgents } from './find-noun-agents.ts'
import { findParticipants } from './find-participants.ts'
import { findRecipients } from './find-recipients.ts'
import { findWordActions, isObjective } from './find-word-actions.ts'
import { isSomebody } from './is-somebody.ts'
import { isThingOfOthers } from './is-thing-of-others.ts'
import { judgeContent } from './judge-content.ts'
import { findObject, findPhrase, hasComplement, isBy, isWho } from './meet-conditions.ts'

/** An action that a word tells, and what its arguments are. */
export interface Match {
  action: ActionRule
  agents: readonly FoundParticipant[]
  recipients: FoundParticipant[]
  /** The clause that the action is about, where it needs one. */
  content: Content | undefined
  /** The object that decides on the action, where one does. */
  object: number | undefined
}

/** Types of events whose recipient may be a thing: "condemned the decision", "shelled a depot". */
const toThings = /^(?:ACCUSE|SUPPORT|REJECT|ASSAULT|COERCE|RETREAT)$/
/** How many actions may stand in one another: each is read more than once. */
const deepest = 4
const kinds: Readonly<Record<string, WordKind>> = {
  VERB: 'verbs',
  AUX: 'verbs',
  ADJ: 'adjectives',
  NOUN: 'nouns',
  PROPN: 'nouns',
}

/** The action that a word tells, as its arguments decide: "struck a deal", "struck a convoy". */
export function matchAction(
  index: number,
  surroundings: Surroundings,
  known?: readonly FoundParticipant[],
): Match | undefined {
  const { tree } = surroundings
  const kind = kinds[tree.tokens[index]?.tag ?? '']
  if (kind === undefined || surroundings.depth > deepest) return undefined
  const agents =
    known ??
    (kind === 'nouns'
      ? findNounAgents(index, surroundings, isObjective(tree, index))
      : findParticipants(agentsOf(tree, index), surroundings))
  let fallback: Match | undefined
  for (const action of findWordActions(tree, index, kind)) {
    const match = matchRule(action, index, agents, surroundings)
    if (match === undefined) continue
    if (match.recipients.length > 0) return match
    fallback ??= match
  }
  return fallback
}

function matchRule(
  action: ActionRule,
  index: number,
  agents: readonly FoundParticipant[],
  surroundings: Surroundings,
): Match | undefined {
  const { tree } = surroundings
  const content = action.content ? judgeContent(action, index, surroundings) : undefined
  if (action.content && content === undefined) return undefined
  const object = action.object?.length ? findObject(tree, index, action.object) : undefined
  if (action.object?.length && object === undefined) return undefined
  if (action.transitive && patientsOf(tree, index).length === 0) return undefined
  const phrase = action.with && findPhrase(tree, index, action.with)
  if (action.with && phrase === undefined) return undefined
  if (action.complement && !hasComplement(tree, index, action.complement)) return undefined
  if (action.by && !isBy(action.by, index, surroundings)) return undefined
  const found = findRecipients({ action, index, content, object, phrase, agents }, surroundings)
  const recipients = toThings.test(action.type)
    ? found
    : found.filter((one) => isSomebody(one, surroundings) || isThingOfOthers(one, surroundings))
  if (action.who && !recipients.some((one) => isWho(action.who, one, surroundings)))
    return undefined
  if (action.reversed)
    return { action, agents: recipients, recipients: [...agents], content, object }
  return { action, agents, recipients, content, object }
}
