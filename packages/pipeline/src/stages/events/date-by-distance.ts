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
  const days = unit && daysOf.get(unit.lemma)
  const number = unit?.previous
  if (!(over && number && days)) return null
  const count = number.hasText('a', 'the') ? 1 : readNumber(number.text)
  const date = count === undefined ? null : dateOver(over)
  if (count === undefined || date?.precision !== 'day') return null
  const start = shiftDay(date.start, days * (mark?.hasText('after') ? -count : count))
  return start === undefined ? null : { ...date, start, end: start }
}
