import type { FoundEvent } from './found-event.ts'
import { isAmong } from './participants.ts'

/**
 * Join an attack to the one that its verb is coordinated with or a means of, and tell whether it was: "killed two and [wounded]
 * five", "two were killed and five [wounded]", "killed him by [stabbing] him" are one attack each.
 *
 * @param before
 *   The events of the sentence before it.
 */
export function joinCasualties(event: FoundEvent, before: readonly FoundEvent[]): boolean {
  const { word, action, agents, recipients, rule } = event
  if (action.type !== 'ASSAULT' || rule.isNominal || word.head === undefined) return false
  const isMeans = word.is('advcl') && word.isMarkedBy('by')
  if (!(isMeans || word.is('conj', 'advcl'))) return false
  const attack = before.findLast(
    (other) => other.word === word.head && other.action.type === action.type,
  )
  if (attack === undefined || attack.isAgentless !== event.isAgentless) return false
  const sharesAgent = attack.agents.length === 0 && attack.isAgentless
  const isSame =
    agents.length === 0
      ? attack.agents.length === 0
      : sharesAgent || agents.every((agent) => isAmong(agent, attack.agents))
  if (!isSame || (word.is('advcl') && !isMeans)) return false
  const others = isMeans ? [] : recipients.filter((one) => !isAmong(one, attack.recipients))
  if (sharesAgent) attack.agents = agents
  attack.recipients = [...attack.recipients, ...others]
  return true
}
