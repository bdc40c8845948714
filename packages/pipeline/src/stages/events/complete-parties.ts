import { isThing, traitsOf } from '@onrecord/lexicon'
import { addAddressees } from './add-addressees.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { isDeed } from './find-deed-agents.ts'
import { findParticipants } from './find-participants.ts'
import { findSettingAgents, findSettingState } from './find-setting.ts'
import { findStrayedAgents } from './find-strayed-agents.ts'
import type { FoundEvent } from './found-event.ts'
import { hasActor, isAmong } from './participants.ts'

/**
 * Give an event the parties that its own arguments do not tell, and take those away that are no parties.
 *
 * @param before
 *   The events of the sentence before it.
 */
export function completeParties(
  event: FoundEvent,
  before: readonly FoundEvent[],
  surroundings: Surroundings,
): void {
  addAddressees(event, before)
  if (event.recipients.length === 0) event.recipients = findShared(event, before)
  if (event.recipients.length === 0) event.recipients = findTarget(event, surroundings)
  dropMeans(event)
  if (event.rule.isPassive && event.agents.length === 0)
    event.agents = findStrayedAgents(event.word, surroundings)
  addSetting(event, surroundings)
}

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

/** The subject that is told to be the target of a deed: "[Oman] was the target of a raid". */
function findTarget({ word, rule }: FoundEvent, surroundings: Surroundings): FoundParticipant[] {
  const target = word.is('nmod') && word.preposition === 'of' ? word.head : undefined
  const isPredicate = target?.childBy('cop') !== undefined && isThing(target.lemma, 'targets')
  if (!(isPredicate && rule.isNominal)) return []
  return findParticipants(target.childrenBy('nsubj'), surroundings)
}

/** Leave out agents that are deeds or weapons: "[a bombing] killed five", "[missiles] struck the port". */
function dropMeans(event: FoundEvent): void {
  const { agents, action } = event
  const isDone =
    agents.length > 0 && agents.every((one) => one.entity === null && isMeans(one.head.lemma))
  if (!isDone || !traitsOf(action.type).agentless || event.recipients.length === 0) return
  event.agents = []
  event.isAgentless = true
}

/** Whether a noun is for a deed or weapon, whose agent is not told. */
const isMeans = (lemma: string): boolean =>
  isDeed(lemma) || isThing(lemma, 'weapon') || isThing(lemma, 'projectile')

/** Add the party that only the place or the operation tells. */
function addSetting(event: FoundEvent, surroundings: Surroundings): void {
  const { word, action, agents, recipients, rule, isAgentless } = event
  const traits = traitsOf(action.type)
  const isAttack = traits.agentlessNoun && rule.isNominal === true
  const isLocal = traits.settingRecipient || isAttack
  if (isLocal && !hasActor(recipients)) {
    const state = findSettingState(word, surroundings).filter((one) => !isAmong(one, agents))
    if (state.length > 0) event.recipients = state
  }
  if (!(isAgentless && traits.agentless && agents.length === 0)) return
  const doers = findSettingAgents(word, surroundings)
  const found =
    doers.length === 0 && traits.settingAgent ? findSettingState(word, surroundings) : doers
  event.agents = found.filter((one) => !isAmong(one, recipients))
}
