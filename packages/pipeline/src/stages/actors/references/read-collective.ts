import type { Word } from '@onrecord/grammar'
import { type CollectivePart, findCollectivePart } from '@onrecord/lexicon'

/** The part of a state or group that a noun is for, by the noun and its modifiers. */
export const partOf = (head: Word): CollectivePart | undefined =>
  findCollectivePart(
    head.lemma,
    head.isPlural,
    head
      .childrenBy('amod', 'compound')
      .filter(({ index }) => index < head.index)
      .map(({ lemma }) => lemma),
  )

/** Whether a noun modifies the next one: "a military defeat". */
export const isModifier = (noun: Word): boolean =>
  noun.is('amod', 'compound') && noun.head !== undefined && noun.head.index > noun.index
