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
import { groupBy } from './group-by.ts'
import { compare, joinDatings, joinEvidence, joinJudgements, joinLists, joinTexts } from './join.ts'
import { joinEvents, mergeEvents } from './merge-events.ts'
import { publishedBySource } from './same-event.ts'

/**
 * Merge records of the same facts, and sort them: actors by id, quotes and events by date and id.
 *
 * @param parts
 *   The records of each source, as `joinRepeated` gives them.
 * @param sources
 *   Their sources, which say when texts were published and which are near-copies.
 */
export function mergeFacts(parts: readonly Facts[], sources: readonly Source[] = []): Facts {
  const { actors, quotes, events } = joinById({
    actors: parts.flatMap(({ actors }) => actors),
    quotes: parts.flatMap(({ quotes }) => quotes),
    events: parts.flatMap(({ events }) => events),
  })
  const merged = { actors, quotes, events: mergeEvents(events, publishedBySource(sources)) }
  return orderFacts(countCopiesOnce(merged, sources))
}

/** Join the records of a source that have the same id, and sort the lists in all of them: each is joined with itself. */
export const joinRepeated = ({ actors, quotes, events }: Facts): Facts =>
  joinById({
    actors: [...actors, ...actors],
    quotes: [...quotes, ...quotes],
    events: [...events, ...events],
  })

/** Sort actors by id, quotes and events by date and id. */
export const orderFacts = ({ actors, quotes, events }: Facts): Facts => ({
  actors: [...actors].sort((a, b) => compare(a.id, b.id)),
  quotes: [...quotes].sort(compareDates),
  events: [...events].sort(compareDates),
})

/** Those without a date are last. */
const compareDates = (a: Quote | Event, b: Quote | Event): number =>
  compare(a.date?.start ?? '9999', b.date?.start ?? '9999') ||
  compare(a.date?.end ?? '', b.date?.end ?? '') ||
  compare(a.id, b.id)

const joinById = ({ actors, quotes, events }: Facts): Facts => ({
  actors: joinGroups(actors, joinActors),
  quotes: joinGroups(quotes, joinQuotes),
  events: joinGroups(events, joinEvents),
})

const joinGroups = <Record extends { id: string }>(
  records: readonly Record[],
  join: (a: Record, b: Record) => Record,
): Record[] =>
  [...groupBy(records, ({ id }) => id).values()].flatMap((group) => joinAll(group, join))

/** Join pairs, then pairs of these, so that records with many places are not copied once for each. */
function joinAll<Record>(records: Record[], join: (a: Record, b: Record) => Record): Record[] {
  if (records.length < 2) return records
  const pairs = Array.from({ length: Math.ceil(records.length / 2) }, (_, index) => {
    const [a, b] = records.slice(2 * index, 2 * index + 2) as [Record, Record?]
    return b === undefined ? a : join(a, b)
  })
  return joinAll(pairs, join)
}

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
