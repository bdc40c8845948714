import type { Word } from '@onrecord/grammar'
import { traitsOf } from '@onrecord/lexicon'
import type { FoundEvent } from './found-event.ts'
import { hasActor } from './participants.ts'

/**
 * Give a participle that tells what is said the parties of the message that it depends on: "Ada Quill wrote to the ministry,
 * [asking] for help".
 *
 * @param before
 *   The events of the sentence before it.
 */
export function addAddressees(event: FoundEvent, before: readonly FoundEvent[]): void {
  const { word, action, recipients } = event
  const isParticiple = word.fineTag === 'VBG' && word.is('acl', 'advcl')
  if (!isParticiple || !traitsOf(action.type).embedding || hasActor(recipients)) return
  const message = before.findLast(
    (other) => other.action.type === 'CONSULT' && isUnder(word, other),
  )
  if (message === undefined || message.agents === message.recipients) return
  event.agents = message.agents
  event.recipients = message.recipients
}

/** Whether a participle depends on the verb of an event or on the noun for one of its recipients. */
const isUnder = ({ head }: Word, { word, recipients }: FoundEvent): boolean =>
  head === word || recipients.some((one) => one.head === head) || head?.head === word
