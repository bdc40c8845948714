import type { Actor } from '@onrecord/sdk/open'
import type { Entry } from './entry.ts'

/** The actors that take part in a record or are mentioned in it, each once. */
export function listParties(entry: Entry): readonly Actor[] {
  return [...new Set([...listDoers(entry), ...listOthers(entry)])]
}

/** Who speaks or acts. */
export function listDoers(entry: Entry): readonly Actor[] {
  if (entry.kind === 'event') return entry.record.agents
  const { speaker, coSpeakers } = entry.record
  return speaker ? [speaker, ...coSpeakers] : coSpeakers
}

/** To whom something is said or done, and who is mentioned. */
export function listOthers({ kind, record }: Entry): readonly Actor[] {
  return kind === 'event' ? record.recipients : [...record.addressees, ...record.about]
}
