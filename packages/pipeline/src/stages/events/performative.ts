import { clauseOf, type Word } from '@onrecord/grammar'
import type { EventType } from '@onrecord/schema'

/** The types of events that are done by saying so. */
export const spokenTypes: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
])

/** Verbs of wishing, which ask nobody for anything. */
const wishes = ['expect', 'hope', 'like', 'need', 'want', 'wish']

/**
 * Whether a verb between quotation marks does what it says: the first person in the present, “We condemn the raid” (Austin
 * 1962).
 */
export const isPerformative = (word: Word): boolean =>
  word.fineTag === 'VBP' &&
  !word.hasLemma(...wishes) &&
  word.childBy('nsubj')?.hasText('i', 'we') === true &&
  clauseOf(word).status === 'actual'
