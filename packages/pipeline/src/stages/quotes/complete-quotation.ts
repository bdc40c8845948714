import type { ExtractedQuote, Span } from '@onrecord/schema'
import { spanOf } from '../statements/statement.ts'
import { dateStretch } from '../times/date-stretch.ts'
import { findAddressees, findPlace, findTopics } from './find-circumstances.ts'
import type { FoundQuotation } from './quotation.ts'
import { confidenceOf } from './rules.ts'
import type { Surroundings } from './surroundings.ts'
import { type Speakers, tellSpeakers } from './tell-speakers.ts'

/**
 * Tell of a quotation who said it, when, where, to whom and about whom.
 *
 * @param found
 *   The quotation.
 * @param surroundings
 *   What the text tells besides.
 * @param last
 *   The quotation before.
 * @param followed
 *   What a quotation without a tag goes on with.
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
    followed ?? tellSpeakers(found, surroundings, last)
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
    source,
    speaker,
    coSpeakers,
    date: dateStretch(intervals, stretch, anchor, content),
    place: findPlace(found, text, mentions),
    addressees: findAddressees(found, mentions),
    about: findTopics(content, mentions),
    rule,
    confidence: confidenceOf(rule, speaker),
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
