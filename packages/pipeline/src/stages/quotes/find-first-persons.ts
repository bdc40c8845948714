import type { Sentence } from '@onrecord/english'
import { personalPronoun } from '@onrecord/grammar'
import { contains, type Entity, type ExtractedQuote, firstFrom, type Span } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import { firstPerson } from './rules.ts'

const isFirstPerson = (form: string): boolean => /^(?:I|we)$/.test(personalPronoun(form) ?? '')
const types = new Map<Entity['kind'], ActorMention['type']>([
  ['person', 'PER'],
  ['state', 'GPE'],
])

/**
 * The pronouns of the first person between quotation marks, whose antecedent is the speaker.
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
      .flatMap((span) => tokensWithin(sentences, span))
      .filter(({ text, tag }) => tag === 'PRON' && isFirstPerson(text))
      .map(({ start, end }) => ({
        start,
        end,
        type,
        form: 'pronoun' as const,
        entity: speaker,
        reading: 'name' as const,
        rule: firstPerson.name,
        confidence: firstPerson.confidence,
      }))
  })
}

function tokensWithin(sentences: readonly Sentence[], span: Span) {
  const first = Math.max(0, firstFrom(sentences, span.start) - 1)
  const tokens = []
  for (let index = first; (sentences[index]?.start ?? span.end) < span.end; index++)
    for (const token of sentences[index]?.tokens ?? [])
      if (contains(span, token)) tokens.push(token)
  return tokens
}
