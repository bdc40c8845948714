import { isVoice } from '@onrecord/lexicon'
import { cover, type ExtractedQuote, type Span } from '@onrecord/schema'
import { isActor } from '../../results/actor-mention.ts'
import { findCoSpeakers } from './find-co-speakers.ts'
import type { FoundQuotation } from './quotation.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import type { Surroundings } from './surroundings.ts'

/** The speaker of a quotation, and those who say it too. */
export interface Speakers {
  source: Span | null
  speaker: string | null
  coSpeakers: string[]
}

/**
 * Resolve the speaker's noun phrase, and those coordinated with it: the first in the text is the speaker.
 *
 * @param last
 *   The quotation before, for "they".
 */
export function resolveSpeakers(
  { statement, speaker: phrase }: FoundQuotation,
  { text, mentions, references, entities, authors }: Surroundings,
  last: ExtractedQuote | undefined,
): Speakers {
  if (phrase === null) return { source: null, speaker: null, coSpeakers: [] }
  const named = resolveSpeaker(phrase, text, mentions, references, last?.speaker ?? null)
  const words = text.slice(named.source.start, named.source.end)
  const principal = isVoiceAlone(words) ? bodyOf(last?.speaker, entities) : undefined
  const entity = named.entity ?? authors.authorOf(words) ?? principal ?? null
  const { start, end } = (entity !== null && phrase.relative) || named.source
  const found = { source: { start, end }, entity }
  const isHere = statement.items[phrase.first]?.start === phrase.start
  const heads = isHere ? findCoSpeakers(statement, phrase) : []
  const others = heads.flatMap((span) => {
    const other = [...mentions.overlapping(span), ...references.overlapping(span)].find(isActor)
    return other ? [{ span: { start: other.start, end: other.end }, entity: other.entity }] : []
  })
  const members = entities.get(found.entity ?? '')?.members
  if (members) {
    const [speaker = null, ...coSpeakers] = members
    return { source: found.source, speaker, coSpeakers }
  }
  if (others.length === 0) return { source: found.source, speaker: found.entity, coSpeakers: [] }
  const all = [{ span: found.source, entity: found.entity }, ...others].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const [speaker = null, ...coSpeakers] = new Set(all.flatMap(({ entity }) => entity ?? []))
  return { source: cover(all.map(({ span }) => span)) ?? null, speaker, coSpeakers }
}

/** Whether a phrase is for a spokesperson alone: "a spokesperson", who speaks for the body that spoke before. */
const isVoiceAlone = (phrase: string): boolean =>
  isVoice(/^(?:an?|the|its)\s(\S+)$/i.exec(phrase)?.[1]?.toLowerCase() ?? '')

/** The entity of a speaker that is a body. */
function bodyOf(id: string | null | undefined, entities: Surroundings['entities']) {
  const entity = entities.get(id ?? '')
  const isBody = entity && ['organization', 'state', 'armed-group'].includes(entity.kind)
  return isBody ? entity.id : undefined
}
