import type { Word } from '@onrecord/grammar'
import { findCueWord } from '@onrecord/lexicon'
import { type Dating, type EventType, shiftDay } from '@onrecord/schema'
import type { Interval } from '../times/time.ts'

/** How many days before publication news may begin. */
const newsDays = 14
/** How many sentences after its last date news is still told, and how many after an older date background is. */
const reach = 10
const background = 2

/** The types of what is said in answer to news. */
const reactions: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
])

/** Adverbs for a time before that of the narrative. */
const earlier = [
  'already',
  'earlier',
  'formerly',
  'once',
  'originally',
  'previously',
  'then',
  'usually',
]

/**
 * Dates reactions without a date of their own, in the preterite, from the last date of the news before them to the day of
 * publication: "Oman closed its port on Monday. Yemen condemned the decision." Background with an older date interrupts the news.
 */
export class RunningDate {
  readonly #published: string | null
  /** The first day of what is news. */
  readonly #first: string
  #since: string | undefined
  #distance = 0
  #sinceOlder = background

  constructor(published: string | null) {
    this.#published = published
    this.#first = (published && shiftDay(published, -newsDays)) ?? ''
  }

  /** Learn the dates of a sentence. */
  read(intervals: readonly Interval[]): void {
    this.#distance++
    this.#sinceOlder++
    const news = intervals.findLast((one) => this.#isNews(one))
    if (news) {
      this.#since = news.dating.start
      this.#distance = 0
    } else if (intervals.some(({ dating }) => dating.end < this.#first)) this.#sinceOlder = 0
  }

  /**
   * The date of an event that has none of its own; none where the narrative does not tell it.
   *
   * @param word
   *   Its verb, or the one that reports the words that it is told in.
   * @param intervals
   *   The dates of its sentence.
   */
  dateOf(word: Word | undefined, type: EventType, intervals: readonly Interval[]): Dating | null {
    const end = this.#published
    if (
      end === null ||
      word === undefined ||
      !(reactions.has(type) && isSaid(word) && isNarrated(word))
    )
      return null
    const own = intervals.findLast((one) => one.end <= word.start && this.#isNews(one))
    const isTold = this.#distance < reach && this.#sinceOlder >= background
    const start = own?.dating.start ?? (isTold ? this.#since : undefined)
    if (start === undefined) return null
    return { start, end, precision: start === end ? 'day' : 'range', basis: 'running' }
  }

  #isNews = ({ dating: { start, end, precision } }: Interval): boolean =>
    precision === 'day' && start >= this.#first && end <= (this.#published ?? '')
}

const isSaid = ({ lemma }: Word): boolean => findCueWord(lemma, 'verb') !== undefined

/** Whether the clause of a verb carries the narrative on: a preterite, or a participle under one. */
function isNarrated(word: Word): boolean {
  const isUnderVerb = word.is('advcl', 'conj', 'xcomp') && word.childBy('mark') === undefined
  const over = word.is('acl') && word.head?.is('obj') ? word.head.head : word.head
  if (word.fineTag === 'VBG' || word.fineTag === 'VB')
    return (isUnderVerb || over !== word.head) && over !== undefined && isNarrated(over)
  return (
    word.fineTag === 'VBD' &&
    word.childBy('aux') === undefined &&
    !word.is('acl', 'ccomp', 'csubj') &&
    !word.isMarkedBy('after', 'before', 'since', 'when', 'if', 'as') &&
    !word.childrenBy('advmod').some((adverb) => adverb.hasLemma(...earlier))
  )
}
