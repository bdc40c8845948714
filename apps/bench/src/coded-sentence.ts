import type { ExtractedEvent, Participant } from '@onrecord/schema'

type Pair = [start: number, end: number]

/** A sentence of PLV, with events by PLOVER's older codebook and the phrases of their parties. */
export interface CodedSentence {
  text: string
  events: CodedEvent[]
}

export interface CodedEvent {
  root: string
  source: Pair[]
  target: Pair[]
}

/** The types that the older codebook has as one. */
const joined: Readonly<Record<string, string>> = { CONCEDE: 'YIELD', RETREAT: 'YIELD' }
const mutual = /^(?:AGREE|CONSULT|COOPERATE)$/

/** The root of a type in the older codebook. */
export const rootOf = (type: string): string => joined[type] ?? type

/** Whether an event has the parties of a coded one, in either order where its action is mutual. */
export function hasParties(event: ExtractedEvent, { source, target }: CodedEvent): boolean {
  const { agents, recipients } = event
  if (isOn(agents, source) && isOn(recipients, target)) return true
  const all = [...agents, ...recipients]
  return mutual.test(event.type) && isOn(all, source) && isOn(all, target)
}

/** Whether a participant stands on one of some phrases, or there is none. */
export const isOn = (participants: readonly Participant[], wanted: readonly Pair[]): boolean =>
  wanted.length === 0 ||
  participants.some(({ start, end }) => wanted.some(([from, to]) => start < to && from < end))
