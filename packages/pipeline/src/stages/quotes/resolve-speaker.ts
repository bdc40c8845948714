import type { Span } from '@onrecord/schema'
import { type ActorMention, isActor } from '../actors/actor-mention.ts'
import { findAntecedent } from '../actors/find-antecedent.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import type { Phrase } from '../statements/find-phrases.ts'

export interface Speaker {
  entity: string | null
  source: Span
  /** The mention that the phrase makes, where it is no name. */
  mention?: ActorMention
}

const plural = /^they$/i

/**
 * Tell who a noun phrase is: the person or party that it names, the state whose "officials" it speaks of, or whom its
 * pronoun goes back to.
 *
 * @param phrase
 *   The phrase.
 * @param text
 *   The whole text.
 * @param mentions
 *   Its mentions.
 * @param last
 *   Who spoke last.
 */
export function resolveSpeaker(
  phrase: Phrase,
  text: string,
  mentions: MentionIndex,
  last: string | null,
): Speaker {
  const source = { start: phrase.start, end: phrase.end }
  const words = text.slice(phrase.start, phrase.end)
  const antecedent = findAntecedent(words, phrase.start, mentions)
  if (antecedent) {
    const { type, entity } = antecedent
    return {
      entity,
      source,
      mention: { ...source, type, form: 'pronoun', entity, reading: 'name' },
    }
  }
  if (plural.test(words)) return { entity: last, source }
  const named = mentions.within(source).filter(isActor)
  const who = named.findLast(({ type }) => type === 'PER') ?? named.at(-1)
  if (who === undefined) return { entity: null, source }
  if (who.type === 'PER' || who.end === phrase.end)
    return { entity: who.entity, source: { start: who.start, end: who.end } }
  const mention: ActorMention = {
    ...source,
    type: who.type,
    form: 'nominal',
    entity: who.entity,
    reading: 'people',
  }
  return { entity: who.entity, source, mention }
}
