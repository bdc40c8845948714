import type { Mention, Span } from '@onrecord/schema'
import { isActor } from '../actors/actor-mention.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import type { Phrase } from '../statements/find-phrases.ts'

export interface Speaker {
  entity: string | null
  source: Span
}

const plural = /^they$/i

/**
 * Tell who a noun phrase is: the person or party that it names, or whom its nominal or pronoun stands for.
 *
 * @param phrase
 *   The phrase.
 * @param text
 *   The whole text.
 * @param mentions
 *   Its names.
 * @param references
 *   Its nominals and pronouns.
 * @param last
 *   Who spoke last.
 */
export function resolveSpeaker(
  phrase: Phrase,
  text: string,
  mentions: MentionIndex,
  references: MentionIndex,
  last: string | null,
): Speaker {
  const source = { start: phrase.start, end: phrase.end }
  const named = mentions
    .within(source)
    .filter((mention) => isActor(mention) && !isPersonBehind(mention, source, text))
  const person = named.findLast(({ type }) => type === 'PER')
  if (person) return { entity: person.entity, source: { start: person.start, end: person.end } }
  const reference = references.overlapping(source).find(({ end }) => end >= phrase.end)
  if (reference && isActor(reference)) return { entity: reference.entity, source }
  if (plural.test(text.slice(phrase.start, phrase.end))) return { entity: last, source }
  const who = named.at(-1)
  if (who === undefined) return { entity: null, source }
  return {
    entity: who.entity,
    source: who.end === phrase.end ? { start: who.start, end: who.end } : source,
  }
}

/** Whether a phrase is about somebody else than the person in it: "an adviser to Ada Quill", "Ada Quill's adviser". */
const isPersonBehind = ({ type, start, end }: Mention, source: Span, text: string): boolean =>
  type === 'PER' &&
  (/\b(?:by|for|from|of|to|with)\s$/.test(text.slice(source.start, start)) ||
    /^['’]s?\s/.test(text.slice(end, source.end)))
