import { cameoCodeOf, nominalEventRules } from '@onrecord/pipeline'
import type { Event } from '@onrecord/schema'
import { joinEventPlaces } from './event-place.ts'
import { daysOf, joinDatings, joinEvidence, joinJudgements, joinLists } from './join.ts'

/**
 * Merge records of the same event, within a text or across texts. Records are of the same event if their types, modes,
 * statuses and actors are equal and their dates overlap; the most precise date is kept. An undated event from a noun
 * ("the visit") is merged into a dated event of the same text if exactly one matches.
 */
export function mergeEvents(events: readonly Event[]): Event[] {
  const groups = new Map<string, Event[]>()
  for (const event of [...events].sort(byFineness)) {
    const { type, mode = '', status, agents, recipients } = event
    const key = JSON.stringify([type, mode, status, agents, recipients])
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const same = group.filter((other) => isSame(other, event))
    const place = same.length === 1 || event.date !== null ? group.indexOf(same[0] as Event) : -1
    const other = group[place]
    if (other === undefined) group.push(event)
    else group[place] = joinEvents(other, event)
  }
  return [...groups.values()].flat()
}

function byFineness(a: Event, b: Event): number {
  const rank = ({ date }: Event) => (date ? daysOf(date) : Number.MAX_SAFE_INTEGER)
  const key = ({ id, date }: Event) => `${date?.start ?? ''} ${date?.end ?? ''} ${id}`
  return rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1)
}

/** Whether a record is of the same event as another one whose date is at least as precise. */
function isSame(finer: Event, event: Event): boolean {
  if (finer.date === null) return false
  if (event.date !== null)
    return finer.date.start <= event.date.end && finer.date.end >= event.date.start
  const sources = new Set(finer.evidence.map(({ source }) => source))
  return (
    nominalEventRules.has(event.rule) && event.evidence.every(({ source }) => sources.has(source))
  )
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
