import { cameoCodeOf, findCity, modesOf, quadClassOf } from '@onrecord/pipeline'
import type { Event, Evidence } from '@onrecord/schema'
import type { EventPlace } from '../dataset/event-place.ts'
import { hashValues } from '../dataset/hash-values.ts'
import { InputError } from '../dataset/input-error.ts'
import { joinEvidence, joinLists } from '../dataset/join.ts'
import { joinEvents } from '../dataset/merge-events.ts'
import { eventId } from '../dataset/record-ids.ts'
import type { Part } from './corrections.ts'
import type { EventChanges, NewEvent } from './fields.ts'
import type { Places } from './places.ts'
import type { Place } from './selectors.ts'
import type { Table } from './table.ts'
import type { Workspace } from './workspace.ts'

/** How events are corrected. */
export function eventTable(
  workspace: Workspace,
  places: Places,
): Table<Event, NewEvent, EventChanges, Part<EventChanges>> {
  const cite = (given: readonly Place[]): Evidence[] =>
    joinEvidence(
      given.map((place) => places.cite(place, false)),
      [],
    )
  const actors = (ids: readonly string[]): string[] =>
    joinLists(
      ids.map((id) => workspace.knownActor(id)),
      [],
    )
  const change = (event: Event, changes: EventChanges | NewEvent): Event => {
    const { type = event.type, agents, recipients, date, confidence } = changes
    const mode = chooseMode(type, event.mode, changes.mode)
    const contexts = changes.contexts ? joinLists(changes.contexts, []) : event.contexts
    const gloss = changes.gloss === undefined ? event.gloss : changes.gloss
    const given = 'evidence' in changes ? changes.evidence : undefined
    return {
      id: event.id,
      type,
      ...(mode !== undefined && { mode }),
      quadClass: quadClassOf(type),
      cameo: cameoCodeOf({ type, mode, contexts }),
      contexts,
      agents: agents ? actors(agents) : event.agents,
      recipients: recipients ? actors(recipients) : event.recipients,
      date: date === undefined ? event.date : date,
      ...choosePlace(event, changes),
      status: changes.status ?? event.status,
      quotes: changes.quotes?.map((id) => workspace.knownQuote(id)) ?? event.quotes,
      ...(gloss != null && { gloss }),
      confidence: confidence ?? event.confidence,
      rule: event.rule,
      evidence: given ? cite(given) : event.evidence,
    }
  }
  return {
    noun: 'event',
    records: workspace.events,
    redirects: workspace.redirects.event,
    settled: new Set(),
    change,
    create: (added, given) => {
      const [{ source } = { source: '' }] = given
      const blank: Event = {
        id: '',
        type: added.type,
        quadClass: quadClassOf(added.type),
        cameo: cameoCodeOf({ type: added.type }),
        contexts: [],
        agents: [],
        recipients: [],
        date: null,
        status: 'actual',
        quotes: [],
        confidence: 1,
        rule: 'curation',
        evidence: cite(given),
      }
      const event = change(blank, added)
      const content = { ...event, mode: event.mode ?? null }
      return { ...event, id: eventId(content, places.published(source) ?? source) }
    },
    join: (event, other) => {
      const gloss = event.gloss ?? other.gloss
      return {
        ...joinEvents(event, other),
        ...(event.place === undefined ? placeOf(other) : placeOf(event)),
        date: event.date ?? other.date,
        ...(gloss !== undefined && { gloss }),
      }
    },
    take: (event, { evidence, to }, isTaken) => {
      const id = `${event.type.toLowerCase()}-${hashValues(event.id, evidence)}`
      const part = { ...event, id, evidence: event.evidence.filter(isTaken) }
      const rest = { ...event, evidence: event.evidence.filter((place) => !isTaken(place)) }
      return { part: to ? change(part, to) : part, rest }
    },
    replace: () => {},
  }
}

/** The mode that a correction gives, or else that of the event if the type has it. */
function chooseMode(
  type: Event['type'],
  mode: string | undefined,
  given: string | null | undefined,
): string | undefined {
  const modes = modesOf(type)
  if (given === null) return undefined
  if (given === undefined) return mode !== undefined && modes.includes(mode) ? mode : undefined
  if (modes.includes(given)) return given
  const expected = modes.length > 0 ? `one of ${modes.join(', ')}` : 'none'
  throw new InputError(`Unexpected mode "${given}" of ${type}, expected ${expected}`)
}

/** The place that a correction gives, with the location of a known city, or else that of the event. */
function choosePlace(event: Event, changes: EventChanges | NewEvent): EventPlace {
  const place = changes.place === undefined ? event.place : (changes.place ?? undefined)
  if (place === undefined) return {}
  const known = changes.place == null ? event.location : findCity(place)
  const location = changes.location === undefined ? known : (changes.location ?? undefined)
  return placeOf({ place, ...(location && { location }) })
}

const placeOf = ({ place, location }: EventPlace): EventPlace => ({
  ...(place !== undefined && { place }),
  ...(location !== undefined && { location }),
})
