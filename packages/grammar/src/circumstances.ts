import type { Span } from '@onrecord/schema'
import type { Statement } from './statement.ts'
import { phraseAfter } from './surface.ts'

/** The time expression that starts at an offset, if there is one. */
export type TimeAt = (offset: number) => Span | undefined

/** Prepositions of phrases that tell when, where and by what means something was said. */
const prepositions = ['after', 'at', 'before', 'during', 'from', 'in', 'on', 'through', 'via']
/** Prepositions of phrases within such a phrase: "in an interview [with a paper]". */
const inner = ['by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']
/** Adverbs that tell when and how openly something was said, and not what. */
const adverbs = [
  'afterwards',
  'bluntly',
  'earlier',
  'explicitly',
  'flatly',
  'later',
  'openly',
  'previously',
  'privately',
  'publicly',
  'recently',
  'repeatedly',
]

/**
 * The index after the circumstances of an utterance that follow its cue: "said [on Friday] it rained", "announced [publicly]
 * it rained", "said [in an interview with a paper] it rained".
 */
export function skipCircumstances(statement: Statement, from: number, timeAt: TimeAt): number {
  let index = from
  for (;;) {
    const next = skipOne(statement, index, timeAt)
    if (next === index) return index
    index = next
  }
}

function skipOne(statement: Statement, index: number, timeAt: TimeAt): number {
  if (statement.hasText(index, ...adverbs)) return index + 1
  const time = skipTime(statement, index, timeAt)
  if (time > index) return time
  if (!statement.hasText(index, ...prepositions)) return index
  const dated = skipTime(statement, index + 1, timeAt)
  if (dated > index + 1) return dated
  let phrase = phraseAfter(statement, index + 1)
  if (phrase === undefined) return index
  let { next } = phrase
  while (statement.hasText(next, ...inner)) {
    phrase = phraseAfter(statement, next + 1)
    if (phrase === undefined) break
    next = phrase.next
  }
  return next
}

function skipTime(statement: Statement, index: number, timeAt: TimeAt): number {
  const word = statement.word(index)
  if (word === undefined || statement.word(index + 1)?.isPossessiveSign) return index
  const end = timeAt(word.start)?.end
  let next = index
  while (end !== undefined && (statement.items[next]?.end ?? end + 1) <= end) next++
  return next
}
