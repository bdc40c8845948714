import type { Event, Quote } from '@onrecord/schema'
import type { PlaceScore } from './score-places.ts'

/** What a difference of speakers or parties takes away: not enough to make another record of one with the same words. */
const difference = 0.05

/** Quotes are alike by their words; without words, by speaker and kind. */
export function scoreQuotes(before: Quote, after: Quote, { score, isByWords }: PlaceScore): number {
  const isOfSpeaker = before.speaker === after.speaker
  if (!isByWords && !(isOfSpeaker && before.kind === after.kind)) return 0
  return score - (isOfSpeaker ? 0 : difference)
}

/** Events are alike if they have the same type and words, and a party in common; without words, the same parties. */
export function scoreEvents(before: Event, after: Event, { score, isByWords }: PlaceScore): number {
  if (before.type !== after.type) return 0
  const sameAgents = isSame(before.agents, after.agents)
  const sameRecipients = isSame(before.recipients, after.recipients)
  const parties = [...after.agents, ...after.recipients]
  const hasCommon = [...before.agents, ...before.recipients].some((id) => parties.includes(id))
  if (!hasCommon || (!isByWords && !(sameAgents && sameRecipients))) return 0
  const isOfStatus = before.status === after.status && before.mode === after.mode
  return [sameAgents, sameRecipients, isOfStatus].reduce(
    (sum, same) => sum - (same ? 0 : difference),
    score,
  )
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()
