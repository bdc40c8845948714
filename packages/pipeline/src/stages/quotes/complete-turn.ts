import type { Turn } from '@onrecord/grammar'
import type { Entity, ExtractedQuote, Span } from '@onrecord/schema'
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

/**
 * The speaker that a label names: the actor in it, or the only one of the text with that surname, in any case, or with those
 * initials: "AQ" for Ada Quill.
 */
function findSpeaker(label: Span, { text, mentions, entities }: Surroundings): string | null {
  const named = mentions.within(label).findLast(isActor)
  if (named?.type === 'PER') return named.entity
  const written = text.slice(label.start, label.end)
  const isNamesake = ({ kind, name }: Entity) =>
    kind === 'person' && lastWord(name) === lastWord(written)
  const isAbbreviated = ({ name }: Entity) => initials.test(written) && abbreviates(written, name)
  for (const accepts of [isNamesake, isAbbreviated]) {
    const [only, other] = [...entities.values()].filter(accepts)
    if (only && !other) return only.id
  }
  return named?.entity ?? null
}

const initials = /^\p{Lu}{2,4}$/u

/** Whether letters are the initials of a name, or open one word and stand in it in order: "NW" for Newswatch. */
function abbreviates(letters: string, name: string): boolean {
  const words = name.split(/[ -]/)
  if (words.length > 1) return words.map((word) => word.charAt(0)).join('') === letters
  const inOrder = new RegExp(`^${[...letters].join('.*')}`, 'i')
  return inOrder.test(name)
}

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''
