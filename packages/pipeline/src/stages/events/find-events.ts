import { isPassive, phrasesAfter } from '../../trees/clause.ts'
import type { FoundEvent, FoundParticipant, Surroundings } from './event.ts'
import { findContained } from './find-contained.ts'
import { findLightVerb } from './find-noun-agents.ts'
import { findParticipants } from './find-participants.ts'
import { isSomebody } from './is-somebody.ts'
import { type Match, matchAction } from './match-action.ts'
import { dropRepeated, isAmong } from './participants.ts'

/** Types of events of which a passive verb tells enough: "two nurses were arrested". */
const undergone = /^(?:ACCUSE|AID|RETREAT|SANCTION|COERCE|ASSAULT)$/

/** The events that the words of a sentence tell, in order. */
export function findEvents(
  surroundings: Surroundings,
  isTold: (index: number) => boolean,
): FoundEvent[] {
  const { tree } = surroundings
  const found: FoundEvent[] = []
  const consumed = new Set<number>()
  const byVerb = new Map<number, FoundEvent>()
  for (let index = 0; index < tree.tokens.length; index++) {
    if (!isTold(index)) continue
    const match = matchAction(index, surroundings)
    if (match === undefined) continue
    const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[index]?.tag ?? '')
    const event = isNoun
      ? toNounEvent(index, match, surroundings)
      : toVerbEvent(index, match, surroundings)
    if (event.recipients.length === 0) event.recipients = findShared(event, found)
    if (!isWhole(event, surroundings)) continue
    for (const word of findContained(index, match, surroundings)) consumed.add(word)
    if (isNoun) {
      const verb = findLightVerb(tree, index)
      if (verb !== undefined && byVerb.get(verb)?.action.type === event.action.type) continue
    } else byVerb.set(index, event)
    found.push(event)
  }
  return found.filter(({ index }) => !consumed.has(index))
}

/** Whether enough is told: who did it and to whom, or else one of them by name. */
function isWhole(event: FoundEvent, surroundings: Surroundings): boolean {
  const { agents, recipients, action, rule } = event
  if (agents.length > 0 && !agents.some((agent) => isSomebody(agent, surroundings))) return false
  if (agents.length > 0 && recipients.length > 0) return true
  const [known] = agents.length > 0 ? agents : recipients
  if (known === undefined || !isNamed(known, surroundings)) return false
  if (rule === 'verb-passive') return undergone.test(action.type)
  return agents.length > 0 && action.alone === true
}

const isNamed = (one: FoundParticipant, surroundings: Surroundings): boolean =>
  one.entity !== null ||
  (surroundings.tree.tokens[one.head]?.tag === 'NOUN' && isSomebody(one, surroundings))

/** To whom somebody did something, where it is told with what the same one did before: "warned Oman and cut aid". */
function findShared(
  { agents, action }: FoundEvent,
  before: readonly FoundEvent[],
): FoundParticipant[] {
  const last = before.at(-1)
  if (last === undefined || action.object === undefined) return []
  const isSame = last.agents.some((agent) => agent.entity !== null && isAmong(agent, agents))
  return isSame ? last.recipients.filter(({ entity, isPlace }) => entity !== null && !isPlace) : []
}

function toVerbEvent(
  index: number,
  { action, agents, recipients, content }: Match,
  { tree }: Surroundings,
): FoundEvent {
  const isMutual = recipients.length === 0 && agents.length > 1 && action.to.includes('mutual')
  return {
    index,
    action,
    agents: [...agents],
    recipients: isMutual ? [...agents] : recipients,
    rule: content ? 'verb-content' : isPassive(tree, index) ? 'verb-passive' : 'verb-active',
  }
}

function toNounEvent(
  index: number,
  { action, agents, recipients }: Match,
  surroundings: Surroundings,
): FoundEvent {
  const { tree } = surroundings
  const verb = findLightVerb(tree, index)
  const later =
    recipients.length > 0 || verb === undefined
      ? recipients
      : (action.to
          .map((way) => findParticipants(phrasesAfter(tree, [verb], way), surroundings, agents))
          .find((some) => some.length > 0) ?? [])
  const isDirected = !/^(?:AGREE|CONSULT|COOPERATE|SUPPORT|RETREAT)$/.test(action.type)
  if (action.to.includes('mutual') && !(isDirected && agents.length > 0)) {
    const everyone = dropRepeated([...agents, ...later]).filter(({ isOwner }) => !isOwner)
    return {
      index,
      action,
      agents: everyone.length > 1 ? everyone : [],
      recipients: everyone,
      rule: 'noun-mutual',
    }
  }
  const rule = verb === undefined ? 'noun-possessor' : 'noun-light'
  return { index, action, agents: [...agents], recipients: later, rule }
}
