import { lightVerbOf, type Word } from '@onrecord/grammar'
import { traitsOf } from '@onrecord/lexicon'
import type { FoundParticipant, Match, Surroundings } from './event.ts'
import { findContained } from './find-contained.ts'
import { isSomebody } from './is-somebody.ts'
import { matchAction } from './match-action.ts'
import { isAmong } from './participants.ts'
import { type EventRule, eventRules } from './rules.ts'

/** An event with the rule that found its parties. */
export interface FoundEvent extends Match {
  rule: EventRule
}

/** The events that the words of a sentence tell, in order. */
export function findEvents(words: readonly Word[], surroundings: Surroundings): FoundEvent[] {
  const found: FoundEvent[] = []
  const contained = new Set<Word>()
  const byVerb = new Map<Word, FoundEvent>()
  for (const word of words) {
    const match = matchAction(word, surroundings)
    const event = match && applyRules(match, surroundings)
    if (match === undefined || event === undefined) continue
    if (event.recipients.length === 0) event.recipients = findShared(event, found)
    if (!isWhole(event)) continue
    for (const other of findContained(match)) contained.add(other)
    if (event.rule.isNominal) {
      const verb = lightVerbOf(word)
      if (verb && byVerb.get(verb)?.action.type === event.action.type) continue
    } else byVerb.set(word, event)
    found.push(event)
  }
  return found.filter(({ word }) => !contained.has(word))
}

function applyRules(match: Match, surroundings: Surroundings): FoundEvent | undefined {
  for (const rule of eventRules) {
    const parties = rule.find(match, surroundings)
    if (parties) return { ...match, ...parties, rule }
  }
  return undefined
}

/** Whether an event has both parties, or one of them by name where that is enough. */
function isWhole({ agents, recipients, action, rule }: FoundEvent): boolean {
  if (agents.length > 0 && !agents.some(isSomebody)) return false
  if (agents.length > 0 && recipients.length > 0) return true
  const [known] = agents.length > 0 ? agents : recipients
  if (known === undefined || !isNamed(known)) return false
  if (rule.isPassive) return traitsOf(action.type).agentless
  return agents.length > 0 && action.alone === true
}

const isNamed = (one: FoundParticipant): boolean =>
  one.entity !== null || (one.head.hasTag('NOUN') && isSomebody(one))

/** The recipients of the event before of the same agent: "warned Oman and cut aid". */
function findShared(
  { agents, action }: FoundEvent,
  before: readonly FoundEvent[],
): readonly FoundParticipant[] {
  const last = before.at(-1)
  if (last === undefined || action.object === undefined) return []
  const isSame = last.agents.some((agent) => agent.entity !== null && isAmong(agent, agents))
  return isSame ? last.recipients.filter(({ entity, isPlace }) => entity !== null && !isPlace) : []
}
