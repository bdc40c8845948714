import type { ExtractedQuote, Span } from '@onrecord/schema'
import { isActor } from '../actors/actor-mention.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import { phraseAfter } from '../statements/find-phrases.ts'
import { spanOf } from '../statements/statement.ts'
import { dateStretch } from '../times/date-stretch.ts'
import type { Interval } from '../times/time.ts'
import type { FoundQuotation } from './quotation.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { confidenceOf } from './rules.ts'

/** What a text tells besides its quotations. */
export interface Surroundings {
  text: string
  mentions: MentionIndex
  references: MentionIndex
  intervals: readonly Interval[]
}

/** Tell of a quotation who said it, when, where, to whom and about whom. */
export function completeQuotation(
  found: FoundQuotation,
  { text, mentions, references, intervals }: Surroundings,
  last: ExtractedQuote | undefined,
): ExtractedQuote {
  const { kind, content, quoted, cue, rule } = found
  const isFloating = rule === 'direct-floating'
  const speaker = found.speaker
    ? resolveSpeaker(found.speaker, text, mentions, references, last?.speaker ?? null)
    : null
  const stretch = spanOf(found.statement)
  const anchor = cue ?? content[0] ?? stretch
  const about = content.flatMap((span) => mentions.within(span)).filter(isActor)
  return {
    kind,
    content: content.map((span) => trim(span, text)),
    quoted: quoted.map((span) => trim(span, text)),
    cue: cue && {
      start: cue.start,
      end: cue.end,
      lemma: cue.word.lemma,
      attitude: cue.word.attitude,
    },
    source: isFloating ? (last?.source ?? null) : (speaker?.source ?? null),
    speaker: isFloating ? (last?.speaker ?? null) : (speaker?.entity ?? null),
    date: dateStretch(intervals, stretch, anchor, content),
    place: findPlace(found, text, mentions),
    addressees: findAddressees(found, mentions),
    about: [...new Set(about.map(({ entity }) => entity))],
    rule,
    confidence: confidenceOf(rule),
  }
}

/** Without white space at the ends, nor a comma that only leads on to the tag: “The bridge is open,” she said. */
const trim = ({ start, end }: Span, text: string): Span => {
  const value = text.slice(start, end)
  return {
    start: start + value.length - value.trimStart().length,
    end: start + (value.replace(/,\s*$/, '').trimEnd().length || value.length),
  }
}

/** The place in the statement, outside of what was said, that "in" or "at" stands before. */
function findPlace(found: FoundQuotation, text: string, mentions: MentionIndex): string | null {
  const place = mentions.within(spanOf(found.statement)).find(({ start, end, type, reading }) => {
    const isInside = found.content.some((span) => span.start <= start && end <= span.end)
    const isLocated = /\b(?:in|at)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
    return !isInside && isLocated && (reading === 'place' || (type === 'GPE' && reading === 'name'))
  })
  return place ? text.slice(place.start, place.end) : null
}

/** Who was told: the noun phrase after "tell". */
function findAddressees({ statement, cue }: FoundQuotation, mentions: MentionIndex): string[] {
  if (cue?.word.lemma !== 'tell') return []
  const phrase = phraseAfter(statement, cue.next)
  if (phrase === undefined) return []
  const actors = mentions.within(phrase).filter(isActor)
  return [...new Set(actors.map(({ entity }) => entity))]
}
