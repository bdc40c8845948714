import {
  type Actor,
  type Affiliation,
  actorKinds,
  type Event,
  type Quote,
  quoteKinds,
  type Source,
  speakerKinds,
} from '@onrecord/schema'
import { countCopiesOnce } from './count-copies-once.ts'
import type { Facts } from './facts.ts'
import { joinDatings, joinEvidence, joinJudgements, joinLists, joinTexts } from './join.ts'
import { joinEvents, mergeEvents } from './merge-events.ts'
import { publishedBySource } from './same-event.ts'

/**
 * Merge records of the same facts, and sort them: actors by id, quotes and events by date and id.
 *
 * @param sources
 *   Their sources, which say when texts were published and which are near-copies.
 */
export function mergeFacts(parts: readonly Facts[], sources: readonly Source[] = []): Facts {
  const none: Facts = { actors: [], quotes: [], events: [] }
  const all = [none, ...parts]
  const merged = {
    actors: merge(
      all.flatMap(({ actors }) => actors),
      joinActors,
    ),
    quotes: merge(
      all.flatMap(({ quotes }) => quotes),
      joinQuotes,
    ),
    events: mergeEvents(
      merge(
        all.flatMap(({ events }) => events),
        joinEvents,
      ),
      publishedBySource(sources),
    ),
  }
  return orderFacts(countCopiesOnce(merged, sources))
}

/** Sort actors by id, quotes and events by date and id. */
export const orderFacts = ({ actors, quotes, events }: Facts): Facts => ({
  actors: order(actors, ({ id }) => id),
  quotes: order(quotes, byDate),
  events: order(events, byDate),
})

const byDate = ({ id, date }: Quote | Event): string =>
  `${date?.start ?? '9999'} ${date?.end ?? ''} ${id}`

/** Join records with the same id. A single record is joined with itself, which sorts its lists. */
function merge<Record extends { id: string }>(
  records: readonly Record[],
  join: (a: Record, b: Record) => Record,
): Record[] {
  const merged = new Map<string, Record>()
  for (const record of records) merged.set(record.id, join(merged.get(record.id) ?? record, record))
  return [...merged.values()]
}

const order = <Record>(records: readonly Record[], key: (record: Record) => string): Record[] =>
  records
    .map((record) => ({ record, at: key(record) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ record }) => record)

/** Join two records of the same actor. */
export function joinActors(a: Actor, b: Actor): Actor {
  const name = joinTexts(a.name, b.name)
  const of = joinTexts(a.of, b.of)
  return {
    id: a.id,
    kind: actorKinds.find((kind) => kind === a.kind || kind === b.kind) ?? a.kind,
    name,
    aliases: joinLists([...a.aliases, a.name], [...b.aliases, b.name]).filter(
      (alias) => alias !== name,
    ),
    codes: { ...a.codes, ...b.codes },
    ...(of !== undefined && { of }),
    affiliations: joinAffiliations([...a.affiliations, ...b.affiliations]),
    evidence: joinEvidence(a.evidence, b.evidence),
  }
}

function joinAffiliations(affiliations: readonly Affiliation[]): Affiliation[] {
  const joined = new Map<string, Affiliation>()
  for (const affiliation of affiliations) {
    const { actor, role, from = '', to = '' } = affiliation
    const key = JSON.stringify([actor, role, from, to])
    const other = joined.get(key) ?? affiliation
    joined.set(key, { ...other, evidence: joinEvidence(other.evidence, affiliation.evidence) })
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, affiliation]) => affiliation)
}

/** Join two records of the same quote. */
export function joinQuotes(a: Quote, b: Quote): Quote {
  const text = joinTexts(a.text, b.text)
  const place = joinTexts(a.place, b.place)
  return {
    id: a.id,
    kind: quoteKinds.find((kind) => kind === a.kind || kind === b.kind) ?? a.kind,
    speaker: a.speaker,
    coSpeakers: joinLists(a.coSpeakers, b.coSpeakers),
    speakerText: joinTexts(a.speakerText, b.speakerText),
    speakerKind: joinSpeakerKinds(a.speakerKind, b.speakerKind),
    cue: joinCues(a.cue, b.cue),
    ...(text !== undefined && { text }),
    date: joinDatings(a.date, b.date),
    ...(place !== undefined && { place }),
    addressees: joinLists(a.addressees, b.addressees),
    about: joinLists(a.about, b.about),
    ...joinJudgements(a, b),
    evidence: joinEvidence(a.evidence, b.evidence),
  }
}

/** The kind that tells more of the speaker, by the order of the kinds. */
const joinSpeakerKinds = (a: Quote['speakerKind'], b: Quote['speakerKind']): Quote['speakerKind'] =>
  speakerKinds.find((kind) => kind === a || kind === b) ?? null

const joinCues = (a: Quote['cue'], b: Quote['cue']): Quote['cue'] =>
  a && b ? (a.lemma <= b.lemma ? a : b) : (a ?? b)
