import type { ExtractedQuote, Span } from '@onrecord/schema'
import { seats } from '../../generated/vocabulary.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { isActor } from '../actors/actor-mention.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import { phraseAfter } from '../statements/find-phrases.ts'
import { spanOf, tokenAt } from '../statements/statement.ts'
import { dateStretch } from '../times/date-stretch.ts'
import type { Interval } from '../times/time.ts'
import { findCoSpeakers } from './find-co-speakers.ts'
import type { FoundQuotation } from './quotation.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { confidenceOf } from './rules.ts'

const motions: ReadonlySet<string> = new Set(seats.motions)
/** How far before a place the words that lead to it may start, in characters. */
const leadLength = 24

/** What a text tells besides its quotations. */
export interface Surroundings {
  text: string
  mentions: MentionIndex
  references: MentionIndex
  intervals: readonly Interval[]
  trees: TreeIndex
}

/** Who says something, and who says it together with them. */
interface Speakers {
  source: Span | null
  speaker: string | null
  coSpeakers: string[]
}

/** Tell of a quotation who said it, when, where, to whom and about whom. */
export function completeQuotation(
  found: FoundQuotation,
  surroundings: Surroundings,
  last: ExtractedQuote | undefined,
): ExtractedQuote {
  const { kind, content, quoted, cue, rule } = found
  const { text, mentions, intervals } = surroundings
  const speakers = tellSpeakers(found, surroundings, last)
  const stretch = spanOf(found.statement)
  const anchor = cue ?? content[0] ?? stretch
  return {
    kind,
    content: content.map((span) => trim(span, text)),
    quoted: quoted.map((span) => trim(span, text)),
    cue: cue && {
      start: cue.start,
      end: cue.end,
      lemma: cue.word.lemma,
      attitude: cue.word.attitudes?.[found.governs ?? 'that'] ?? cue.word.attitude,
      status: cue.status,
    },
    ...speakers,
    date: dateStretch(intervals, stretch, anchor, content),
    place: findPlace(found, text, mentions),
    addressees: findAddressees(found, mentions),
    about: aboutOf(content, mentions),
    rule,
    confidence: confidenceOf(rule, speakers.speaker),
  }
}

/** A quotation without a tag is by the last speaker; another is by whom its phrase names, first of several. */
function tellSpeakers(
  { statement, speaker: phrase, rule }: FoundQuotation,
  { text, mentions, references, trees }: Surroundings,
  last: ExtractedQuote | undefined,
): Speakers {
  const { source = null, speaker = null, coSpeakers = [] } = last ?? {}
  if (rule === 'direct-floating') return { source, speaker, coSpeakers }
  if (phrase === null) return { source: null, speaker: null, coSpeakers: [] }
  const found = resolveSpeaker(phrase, text, mentions, references, speaker)
  const others = findCoSpeakers(statement, phrase, trees).flatMap((span) => {
    const other = [...mentions.overlapping(span), ...references.overlapping(span)].find(isActor)
    return other ? [{ span: { start: other.start, end: other.end }, entity: other.entity }] : []
  })
  if (others.length === 0) return { source: found.source, speaker: found.entity, coSpeakers: [] }
  const all = [{ span: found.source, entity: found.entity }, ...others].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const [first, ...rest] = [...new Set(all.flatMap(({ entity }) => entity ?? []))]
  const start = Math.min(...all.map(({ span }) => span.start))
  const end = Math.max(...all.map(({ span }) => span.end))
  return { source: { start, end }, speaker: first ?? null, coSpeakers: rest }
}

/** The actors that words name, in order. */
export const aboutOf = (content: readonly Span[], mentions: MentionIndex): string[] => {
  const about = content.flatMap((span) => mentions.within(span)).filter(isActor)
  return [...new Set(about.map(({ entity }) => entity))]
}

/** Without white space at the ends, nor a comma that only leads on to the tag: “The bridge is open,” she said. */
const trim = ({ start, end }: Span, text: string): Span => {
  const value = text.slice(start, end)
  return {
    start: start + value.length - value.trimStart().length,
    end: start + (value.replace(/,\s*$/, '').trimEnd().length || value.length),
  }
}

/** The place in the statement, outside of what was said, that "in" or "at" stands before, or "visit to". */
function findPlace(found: FoundQuotation, text: string, mentions: MentionIndex): string | null {
  const place = mentions.within(spanOf(found.statement)).find(({ start, end, type, reading }) => {
    const isInside = found.content.some((span) => span.start <= start && end <= span.end)
    const before = text.slice(Math.max(0, start - leadLength), start)
    const [, motion = ''] = /(\p{L}+)\s+to\s+$/u.exec(before) ?? []
    const isLocated = /\b(?:in|at)\s+$/i.test(before) || motions.has(motion.toLowerCase())
    return !isInside && isLocated && (reading === 'place' || (type === 'GPE' && reading === 'name'))
  })
  return place ? text.slice(place.start, place.end) : null
}

/** Who was told: the noun phrase after a cue that takes one, or after "to". */
function findAddressees({ statement, cue }: FoundQuotation, mentions: MentionIndex): string[] {
  if (cue === null) return []
  const isTo = tokenAt(statement, cue.next)?.text === 'to' && !cue.word.takes.includes('to')
  if (!isTo && !cue.word.takes.includes('addressee')) return []
  const phrase = phraseAfter(statement, isTo ? cue.next + 1 : cue.next)
  if (phrase === undefined) return []
  const actors = mentions.within(phrase).filter(isActor)
  return [...new Set(actors.map(({ entity }) => entity))]
}
