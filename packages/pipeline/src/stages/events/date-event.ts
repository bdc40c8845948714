import type { Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import type { Dating, Span } from '@onrecord/schema'
import { dateStretch } from '../../results/date-stretch.ts'
import type { Interval } from '../times/time.ts'
import { dateByDistance } from './date-by-distance.ts'

/** How many words over a trigger may have its date. */
const reach = 8

/**
 * Date an event: by the nearest time that depends on its trigger, or else on the word that governs it, and so on up to the
 * clause of a speaker, which dates the saying and not the event.
 *
 * @param others
 *   The triggers of the other events of the sentence, which have times of their own.
 */
export function dateEvent(
  trigger: Word,
  others: readonly Word[],
  intervals: readonly Interval[],
): Dating | null {
  let word = trigger
  let below: Span[] = []
  for (let step = 0; step < reach; step++) {
    const taken = others.flatMap((other) =>
      step === 0 ? nestedIn(other, word) : takenBy(other, trigger),
    )
    const except = [...taken, ...below, ...clausesUnder(word, trigger)]
    const date = dateStretch(intervals, word.subtree, trigger, except, (time) =>
      isTimeOf(trigger, time),
    )
    if (date) return date
    const over = word.head
    if (over === undefined || isOwnClause(word)) return null
    if (hasOtherTime(word))
      return dateByDistance(word, (verb) => dateEvent(verb, others, intervals))
    below = [word.subtree]
    word = over
  }
  return null
}

/** Whether a time may be that of a trigger, and is no part of the name of something else: "the [2020] election". */
function isTimeOf(trigger: Word, time: Span): boolean {
  const first = trigger.sentence.wordAt(time.start)
  if (first?.hasTag('NUM') !== true || first.end < time.end) return true
  const named = first.is('nummod', 'compound', 'amod', 'nmod:unmarked') ? first.head : undefined
  return named === undefined || named.index < first.index || named === trigger
}

/** Where a time belongs to another trigger: it follows that one, and stands between both or after both. */
function takenBy(other: Word, trigger: Word): Span[] {
  if (other === trigger || continues(trigger, other)) return []
  const next = other.index < trigger.index ? trigger.index : trigger.sentence.words.length
  return [trigger.sentence.spanOf({ first: other.index, next })]
}

/** Whether a verb is an adjunct or complement of another and shares its time: "shelled the port on Sunday, killing two". */
function continues(verb: Word, other: Word): boolean {
  for (let word = verb; word.is('advcl', 'xcomp') && word.head; word = word.head)
    if (word.head === other) return true
  return false
}

/**
 * The phrase of a noun under a word that is another event, whose time is its own; so is one between a subject and its verb
 * without a comma: "the raid on Sunday was condemned".
 */
function nestedIn(other: Word, word: Word): Span[] {
  if (other === word || !word.governs(other) || !other.is('nsubj', 'nmod')) return []
  const { first, next } = other.range
  const isSubject = other.is('nsubj') && other.head === word
  const between = word.sentence.words.slice(next, startOfVerb(word))
  const isApart = !isSubject || between.some((one) => one.hasTag('PUNCT'))
  return [word.sentence.spanOf({ first, next: isApart ? next : next + between.length })]
}

/** The index of the first auxiliary or copula of a verb, or of the verb. */
const startOfVerb = (verb: Word): number =>
  Math.min(verb.index, ...verb.childrenBy('aux', 'cop').map(({ index }) => index))

/** The clauses under a word that do not hold the trigger: they have times of their own. */
function clausesUnder(word: Word, trigger: Word): Span[] {
  const clauses: Span[] = []
  const open = [word]
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const child of one.children) {
      const isClause =
        isOwnClause(child) ||
        hasOtherTime(child) ||
        isOtherOccasion(child) ||
        isFurtherVerb(child) ||
        (one === trigger && isToDo(child))
      if (isClause && !child.governs(trigger)) clauses.push(child.subtree)
      else open.push(child)
    }
  return clauses
}

/** Whether a verb is coordinated with another and has a time of its own: "It rained, and [they left] on Friday". */
const isFurtherVerb = (word: Word): boolean =>
  word.is('conj') && word.hasTag('VERB') && word.childBy('nsubj', 'punct') !== undefined

/** Whether a clause says what somebody is to do, when it is due: "asked them [to leave by Friday]". */
const isToDo = (word: Word): boolean =>
  word.is('xcomp', 'ccomp', 'advcl', 'acl') && word.isInfinitive

/** Whether a word is another time beside the first: "in May, and a second time in June". */
const isOtherOccasion = (word: Word): boolean => word.is('conj') && isThing(word.lemma, 'temporal')

const isOwnClause = (word: Word): boolean => word.is('ccomp', 'acl:relcl', 'parataxis')

/** Whether a clause is about another time than the one that it stands in: "two days before it rained". */
const hasOtherTime = (word: Word): boolean =>
  word.isMarkedBy('before', 'after', 'until', 'till', 'since')
