import type { Relation } from '@onrecord/sdk/open'
import { formatCount } from '../words/format-count.ts'

/** Say how many events are cooperation and how many conflict: "8 events between them, all of them cooperation." */
export function describeBalance({ count, cooperation, conflict, notFacts }: Relation): string {
  const others = notFacts.planned + notFacts.hypothetical + notFacts.negated
  const more =
    others === 0
      ? ''
      : ` ${others} more ${others === 1 ? 'is' : 'are'} planned, possible or denied.`
  return `${describeFacts(count, cooperation, conflict)}${more}`
}

function describeFacts(count: number, cooperation: number, conflict: number): string {
  if (count === 0) return 'No event between them took place.'
  const events = `${formatCount(count, 'event')} between them`
  const kind = conflict === 0 ? 'cooperation' : 'conflict'
  if (cooperation > 0 && conflict > 0)
    return `${events}: ${cooperation} of cooperation and ${conflict} of conflict.`
  return count === 1 ? `${events}, of ${kind}.` : `${events}, all of them ${kind}.`
}
