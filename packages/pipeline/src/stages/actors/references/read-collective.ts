import type { Word } from '@onrecord/grammar'
import { type CollectivePart, findCollectivePart, isCollectiveNoun } from '@onrecord/lexicon'

/** The part of a state or group that a noun is for, by the noun and its modifiers. */
export function partOf(head: Word): CollectivePart | undefined {
  if (!isCollectiveNoun(head.lemma)) return undefined
  const modifiers = head.childrenBy('amod', 'compound').filter(({ index }) => index < head.index)
  return findCollectivePart(
    head.lemma,
    head.isPlural,
    modifiers.map(({ lemma }) => lemma),
  )
}

/** Whether a noun modifies the next one: "a military defeat". */
export const isModifier = (noun: Word): boolean =>
  noun.is('amod', 'compound') && noun.head !== undefined && noun.head.index > noun.index
