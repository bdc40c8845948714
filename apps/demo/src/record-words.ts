import type { Actor, Dating, Event, Evidence, Quote } from '@onrecord/sdk'
import { formatDate } from './format-date.ts'

/** The words by which a quote is found. */
export function listQuoteWords(quote: Quote): readonly string[] {
  return [
    quote.text ?? '',
    quote.gloss ?? '',
    quote.kind,
    quote.speakerText ?? '',
    quote.cue?.lemma ?? '',
    quote.cue?.attitude ?? '',
    quote.place ?? '',
    ...listNames(quote.speaker ? [quote.speaker] : []),
    ...listNames(quote.about),
    ...listNames(quote.coSpeakers),
    ...listNames(quote.addressees),
    ...listDateWords(quote.date),
    ...listSourceWords(quote.evidence),
  ]
}

/** The words by which an event is found. */
export function listEventWords(event: Event): readonly string[] {
  return [
    event.type,
    event.gloss ?? '',
    event.mode ?? '',
    event.status,
    event.place ?? '',
    ...event.contexts,
    ...listNames(event.agents),
    ...listNames(event.recipients),
    ...listDateWords(event.date),
    ...listSourceWords(event.evidence),
    ...event.evidence.map(({ exact }) => exact ?? ''),
  ]
}

/** The words by which an actor is found. */
export function listActorWords(actor: Actor): readonly string[] {
  return [
    actor.id,
    actor.kind,
    ...listNames([actor]),
    ...actor.affiliations.flatMap(({ role, actor }) => [role, ...listNames([actor])]),
    ...Object.values(actor.codes),
  ]
}

function listNames(actors: readonly Actor[]): readonly string[] {
  return actors.flatMap(({ name, aliases }) => [name, ...aliases])
}

function listDateWords(date: Readonly<Dating> | null): readonly string[] {
  return date ? [formatDate(date), date.start] : []
}

function listSourceWords(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ source }) => source.title)
}
