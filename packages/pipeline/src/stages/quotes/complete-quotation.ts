import type { ExtractedQuote, Span } from '@onrecord/schema'
import { dateStretch } from '../../results/date-stretch.ts'
import { findAddressees, findPlace, findTopics } from './find-circumstances.ts'
import { isOwnCircumstance } from './is-own-circumstance.ts'
import type { FoundQuotation } from './quotation.ts'
import { resolveSpeakers, type Speakers } from './resolve-speakers.ts'
import { confidenceOf } from './rules.ts'
import type { Surroundings } from './surroundings.ts'
import { tellSpeakerKind } from './tell-speaker-kind.ts'

/**
 * Fill in a quotation's speaker, date, place, addressees and topics.
 *
 * @param last
 *   The quotation before it, for the speaker of "they".
 * @param followed
 *   The quotation whose speaker continues in it, where it has no tag.
 */
export function completeQuotation(
  found: FoundQuotation,
  surroundings: Surroundings,
  last: ExtractedQuote | undefined,
  followed: ExtractedQuote | undefined,
): ExtractedQuote {
  const { kind, content, quoted, cue, rule } = found
  const { text, mentions, intervals } = surroundings
  const { source, speaker, coSpeakers }: Speakers =
    followed ?? resolveSpeakers(found, surroundings, last)
  const stretch = found.statement.span
  const anchor = cue ?? content[0] ?? stretch
  const isOwn = (interval: Span) => isOwnCircumstance(interval, found)
  return {
    kind,
    content: content.map((span) => trim(span, text)),
    quoted: quoted.map((span) => trim(span, text)),
    cue: cue && {
      start: cue.start,
      end: cue.end,
      lemma: cue.entry.lemma,
      attitude: cue.entry.attitudes?.[found.governs ?? 'that'] ?? cue.entry.attitude,
      status: cue.status,
    },
    source,
    speaker,
    coSpeakers,
    speakerKind: source && tellSpeakerKind(source, speaker, surroundings),
    date: dateStretch(intervals, stretch, anchor, content, isOwn),
    place: findPlace(found, text, mentions),
    addressees: findAddressees(found, mentions),
    about: findTopics(content, mentions),
    rule: rule.name,
    confidence: confidenceOf(rule, speaker),
  }
}

/** A span without white space at its ends, and without the comma before a tag: “The bridge is open,” she said. */
const trim = ({ start, end }: Span, text: string): Span => {
  const value = text.slice(start, end)
  return {
    start: start + value.length - value.trimStart().length,
    end: start + (value.replace(/,\s*$/, '').trimEnd().length || value.length),
  }
}
