import type { Sentence } from '@onrecord/english'
import type { Entity, ExtractedQuote } from '@onrecord/schema'
import { firstFrom } from '../../first-from.ts'
import type { ActorMention } from '../actors/actor-mention.ts'
import { decidedBy } from '../actors/rules.ts'

const firstPerson = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/i
const types = new Map<Entity['kind'], ActorMention['type']>([
  ['person', 'PER'],
  ['state', 'GPE'],
])

/**
 * Find "I" and "we" and their forms between quotation marks: they stand for the speaker.
 *
 * @param sentences
 *   The sentences of the text, in order.
 */
export function findFirstPersons(
  quotes: readonly ExtractedQuote[],
  sentences: readonly Sentence[],
  entities: ReadonlyMap<string, Entity>,
): ActorMention[] {
  return quotes.flatMap(({ quoted, speaker }) => {
    const kind = entities.get(speaker ?? '')?.kind
    if (speaker === null || kind === undefined) return []
    const type = types.get(kind) ?? 'ORG'
    return quoted
      .flatMap((span) => tokensWithin(sentences, span.start, span.end))
      .filter(({ text, tag }) => tag === 'PRON' && firstPerson.test(text) && text !== 'US')
      .map(({ start, end }) => ({
        start,
        end,
        type,
        form: 'pronoun' as const,
        entity: speaker,
        reading: 'name' as const,
        ...decidedBy('pronoun-speaker'),
      }))
  })
}

function tokensWithin(sentences: readonly Sentence[], start: number, end: number) {
  const first = Math.max(0, firstFrom(sentences, start) - 1)
  const tokens = []
  for (let index = first; (sentences[index]?.start ?? end) < end; index++)
    for (const token of sentences[index]?.tokens ?? [])
      if (token.start >= start && token.end <= end) tokens.push(token)
  return tokens
}
