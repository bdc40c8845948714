import type { CameoCode, EventType, QuadClass } from '@onrecord/schema'
import { eventTypeTable } from '../generated/event-types.ts'
import type { EventCodes } from './event-type-schemas.ts'

/** The quad class of an event type: whether it is in words or in deeds, and cooperation or conflict. */
export const quadClassOf = (type: EventType): QuadClass => eventTypeTable[type].quadClass

/** The modes of an event type. */
export const modesOf = (type: EventType): string[] => Object.keys(eventTypeTable[type].modes)

/**
 * The CAMEO code of an event.
 *
 * Its mode decides on the code, and its contexts on a narrower one where all that have one agree on it. A mode that the
 * lexicon does not have counts for none.
 */
export function cameoCodeOf({
  type,
  mode,
  contexts = [],
}: {
  type: EventType
  mode?: string | null | undefined
  contexts?: readonly string[]
}): CameoCode {
  const entry = eventTypeTable[type]
  const ofMode = mode != null && Object.hasOwn(entry.modes, mode) ? entry.modes[mode] : undefined
  return narrow(ofMode ?? entry, contexts)
}

function narrow({ code, contexts: narrower = {} }: EventCodes, contexts: readonly string[]) {
  const found = contexts.filter((context) => Object.hasOwn(narrower, context))
  const [first, ...others] = new Set(found.map((context) => narrower[context]))
  return first !== undefined && others.length === 0 ? first : code
}
