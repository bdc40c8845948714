import type { Evidence, Quote } from '@onrecord/schema'
import { hashValues } from '../dataset/hash-values.ts'
import { joinLists } from '../dataset/join.ts'
import { joinQuotes } from '../dataset/merge-facts.ts'
import { quoteId } from '../dataset/record-ids.ts'
import type { Part } from './corrections.ts'
import type { NewQuote, QuoteChanges } from './fields.ts'
import type { Places } from './places.ts'
import { citeWords, keepRights, readExact, readWords } from './quoted-words.ts'
import { replaceQuote } from './replace-actor.ts'
import type { Table } from './table.ts'
import type { Workspace } from './workspace.ts'

/** How quotes are corrected. */
export function quoteTable(
  workspace: Workspace,
  places: Places,
): Table<Quote, NewQuote, QuoteChanges, Part<QuoteChanges>> {
  const known = (ids: readonly string[]): string[] =>
    joinLists(
      ids.map((id) => workspace.knownActor(id)),
      [],
    )
  const change = (quote: Quote, changes: QuoteChanges | NewQuote): Quote => {
    const { kind = quote.kind, speaker, speakerText, speakerKind, cue, date, place } = changes
    const { coSpeakers, addressees, about, confidence } = changes
    const gloss = changes.gloss === undefined ? quote.gloss : changes.gloss
    const given = 'evidence' in changes ? changes.evidence : undefined
    const cited = given && citeWords(given, kind, places)
    const text = given ? readWords(given, kind, places) : quote.text
    const where = place === undefined ? quote.place : place
    return keepRights(
      {
        id: quote.id,
        kind,
        speaker: speaker === undefined ? quote.speaker : speaker && workspace.knownActor(speaker),
        coSpeakers: coSpeakers ? known(coSpeakers) : quote.coSpeakers,
        speakerText: speakerText === undefined ? quote.speakerText : speakerText,
        speakerKind: speakerKind === undefined ? quote.speakerKind : speakerKind,
        cue: cue === undefined ? quote.cue : cue,
        ...(text !== undefined && { text }),
        date: date === undefined ? quote.date : date,
        ...(where != null && { place: where }),
        addressees: addressees ? known(addressees) : quote.addressees,
        about: about ? known(about) : quote.about,
        ...(gloss != null && { gloss }),
        confidence: confidence ?? quote.confidence,
        rule: quote.rule,
        evidence: cited ?? quote.evidence,
      },
      places,
    )
  }
  return {
    noun: 'quote',
    records: workspace.quotes,
    redirects: workspace.redirects.quote,
    settled: new Set(),
    change,
    create: (added, given) => {
      const [{ source } = { source: '' }] = given
      const words = given.filter((place) => place.source === source)
      const said = words.map((place) => places.words(place)).join(' ')
      const speaker = added.speaker === null ? null : workspace.knownActor(added.speaker)
      const blank: Quote = {
        id: quoteId(speaker, said),
        kind: added.kind,
        speaker,
        coSpeakers: [],
        speakerText: null,
        speakerKind: null,
        cue: null,
        date: null,
        addressees: [],
        about: mentionedIn(citeWords(given, added.kind, places)),
        confidence: 1,
        rule: 'curation',
        evidence: [],
      }
      return change(blank, { ...added, evidence: [...given] })
    },
    join: (quote, other) => {
      const { kind, cue, ...joined } = joinQuotes(quote, other)
      const text = quote.text ?? other.text
      const place = quote.place ?? other.place
      const gloss = quote.gloss ?? other.gloss
      return {
        ...joined,
        kind: quote.kind,
        speakerText: quote.speakerText ?? other.speakerText,
        speakerKind: quote.speakerKind ?? other.speakerKind,
        cue: quote.cue ?? other.cue,
        ...(text !== undefined && { text }),
        date: quote.date ?? other.date,
        ...(place !== undefined && { place }),
        ...(gloss !== undefined && { gloss }),
      }
    },
    take: (quote, { evidence, to }, isTaken) => {
      const keep = (kept: Evidence[]): Quote => {
        const text = readExact(kept) ?? quote.text
        return { ...quote, ...(text !== undefined && { text }), evidence: kept }
      }
      const hash = hashValues(quote.id, evidence)
      const part = {
        ...keep(quote.evidence.filter(isTaken)),
        id: `${quote.speaker ?? 'unknown'}-${hash}`,
      }
      const rest = keep(quote.evidence.filter((place) => !isTaken(place)))
      return { part: to ? change(part, to) : part, rest }
    },
    replace: (id, other) => replaceQuote(workspace, id, other),
  }

  /** The actors that are mentioned in some places. */
  function mentionedIn(said: readonly Evidence[]): string[] {
    const isIn = ({ source, start, end }: Evidence) =>
      said.some((place) => place.source === source && place.start <= start && end <= place.end)
    const mentioned = [...workspace.actors.values()].filter(({ evidence }) => evidence.some(isIn))
    return mentioned.map(({ id }) => id)
  }
}
