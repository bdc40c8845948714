import type { ExtractedQuote, Span } from '@onrecord/schema'
import { isActor } from '../actors/actor-mention.ts'
import { findCoSpeakers } from './find-co-speakers.ts'
import type { FoundQuotation } from './quotation.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import type { Surroundings } from './surroundings.ts'

/** Who says something, and who says it together with them. */
export interface Speakers {
  source: Span | null
  speaker: string | null
  coSpeakers: string[]
}

/**
 * Tell who says something: whom its phrase names, the first of several, and the others.
 *
 * @param last
 *   The quotation before, for "they".
 */
export function tellSpeakers(
  { statement, speaker: phrase }: FoundQuotation,
  { text, mentions, references, trees }: Surroundings,
  last: ExtractedQuote | undefined,
): Speakers {
  if (phrase === null) return { source: null, speaker: null, coSpeakers: [] }
  const found = resolveSpeaker(phrase, text, mentions, references, last?.speaker ?? null)
  const isHere = statement.items[phrase.index]?.start === phrase.start
  const heads = isHere ? findCoSpeakers(statement, phrase, trees) : []
  const others = heads.flatMap((span) => {
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
