import { cameoCodeOf } from '@onrecord/pipeline'
import type { Event } from '@onrecord/schema'
import { joinEventPlaces, rankOfPlace } from './event-place.ts'
import { daysOf, joinDatings, joinEvidence, joinJudgements, joinLists } from './join.ts'
import {
  contentOf,
  daysOfTexts,
  isToldAgain,
  mayBeSameEvent,
  type Published,
} from './same-event.ts'

/**
 * Merge records of the same event, within a text or across texts. Records may be of the same event if their types, modes,
 * statuses and actors are equal, and their dates and places agree; `mayBeSameEvent` says when they do. A record that may be of
 * several events is left as it is. The most precise date and place are kept.
 */
export function mergeEvents(events: readonly Event[], published: Published = new Map()): Event[] {
  const merged = mergeOnce(events, published)
  return merged.length < events.length ? mergeEvents(merged, published) : merged
}

function mergeOnce(events: readonly Event[], published: Published): Event[] {
  const groups = new Map<string, Event[]>()
  for (const event of sortByFineness(events, published)) {
    const key = contentOf(event)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const same = group.filter((other) => mayBeSameEvent(other, event, published))
    const [only, ...others] =
      same.length > 1 ? same.filter((other) => isToldAgain(other, event)) : same
    if (only === undefined || others.length > 0) group.push(event)
    else group[group.indexOf(only)] = joinEvents(only, event)
  }
  return [...groups.values()].flat()
}

/** Sort records so that one is joined to those with a more precise date, or else place, and among undated ones to the earliest. */
function sortByFineness(events: readonly Event[], published: Published): Event[] {
  const key = (event: Event) => {
    const [told] = daysOfTexts(event, published)
      .map((day) => day ?? '9999')
      .sort()
    return `${event.date?.start ?? ''} ${event.date?.end ?? ''} ${told} ${event.id}`
  }
  return events
    .map((event) => ({
      event,
      days: event.date ? daysOf(event.date) : Number.MAX_SAFE_INTEGER,
      place: rankOfPlace(event),
      key: key(event),
    }))
    .sort((a, b) => a.days - b.days || a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ event }) => event)
}

/** Join two records of the same event; the id of the first is kept. */
export function joinEvents(a: Event, b: Event): Event {
  const contexts = joinLists(a.contexts, b.contexts)
  return {
    id: a.id,
    type: a.type,
    ...(a.mode !== undefined && { mode: a.mode }),
    quadClass: a.quadClass,
    cameo: cameoCodeOf({ ...a, contexts }),
    contexts,
    agents: a.agents,
    recipients: a.recipients,
    date: joinDatings(a.date, b.date),
    ...joinEventPlaces(a, b),
    status: a.status,
    quotes: joinLists(a.quotes, b.quotes),
    ...joinJudgements(a, b),
    evidence: joinEvidence(a.evidence, b.evidence),
  }
}
