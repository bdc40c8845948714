import type { Turn } from '@onrecord/grammar'
import type { ExtractedQuote, Span } from '@onrecord/schema'
import { isActor } from '../../results/actor-mention.ts'
import { findTopics } from './find-circumstances.ts'
import { confidenceOf, turn } from './rules.ts'
import type { Surroundings } from './surroundings.ts'
import { tellSpeakerKind } from './tell-speaker-kind.ts'

/** A turn of a transcript as a quotation: "QUILL: We went home." */
export function completeTurn(
  { speaker, content }: Turn,
  surroundings: Surroundings,
): ExtractedQuote {
  const actor = findSpeaker(speaker, surroundings)
  return {
    kind: 'direct',
    content,
    quoted: content,
    cue: null,
    source: speaker,
    speaker: actor,
    coSpeakers: [],
    speakerKind: tellSpeakerKind(speaker, actor, surroundings),
    date: null,
    place: null,
    addressees: [],
    about: findTopics(content, surroundings.mentions),
    rule: turn.name,
    confidence: confidenceOf(turn, actor),
  }
}

/** The speaker that a label names: the actor in it, or the only person of the text with that surname, in any case. */
function findSpeaker(label: Span, { text, mentions, entities }: Surroundings): string | null {
  const named = mentions.within(label).findLast(isActor)
  if (named?.type === 'PER') return named.entity
  const surname = lastWord(text.slice(label.start, label.end))
  const namesakes = [...entities.values()].filter(
    ({ kind, name }) => kind === 'person' && lastWord(name) === surname,
  )
  return namesakes.length === 1 ? (namesakes[0]?.id ?? null) : (named?.entity ?? null)
}

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''
