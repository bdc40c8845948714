import type { Word } from '@onrecord/grammar'
import { readNumber } from '@onrecord/lexicon'
import { type Dating, shiftDay } from '@onrecord/schema'

const daysOf = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
])

/**
 * The date of a clause that is told to come some days after or before the one over it: "on Saturday, a day after Oman [seized]
 * the town" is on Friday.
 *
 * @param verb
 *   The verb of the clause.
 * @param dateOver
 *   Dates the clause over it.
 */
export function dateByDistance(verb: Word, dateOver: (over: Word) => Dating | null): Dating | null {
  const over = verb.is('advcl') ? verb.head : undefined
  const mark = verb.childrenBy('mark').find((one) => one.hasText('after', 'before'))
  const unit = mark?.previous
  const length = unit && daysOf.get(unit.lemma)
  const number = unit?.previous
  if (over === undefined || length === undefined || number === undefined) return null
  const count = number.hasText('a', 'one', 'the') ? 1 : readNumber(number.text.toLowerCase())
  const date = count === undefined ? null : dateOver(over)
  if (date?.precision !== 'day') return null
  const start = shiftDay(date.start, (mark?.hasText('after') ? -1 : 1) * length * (count ?? 0))
  return start === undefined ? null : { ...date, start, end: start }
}
