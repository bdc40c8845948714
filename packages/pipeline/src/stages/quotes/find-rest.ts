import { findCueWord } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import {
  isCommaAt,
  isMarkedAt,
  type Marked,
  type Statement,
  tokenAt,
} from '../statements/statement.ts'

/** Within how many items after its tag a quotation goes on: “Yes,” said the envoy of the king, “but not now.” */
const reach = 12

/**
 * Find what a split quotation goes on with after its tag: after a comma, an aside, a relative clause.
 *
 * @param statement
 *   The statement.
 * @param from
 *   The index of the first item after the tag.
 * @param text
 *   The whole text.
 */
export function findRest(statement: Statement, from: number, text: string): readonly Span[] {
  let reporting = from
  for (let index = from; index < from + reach; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined || token.tag === 'AUX') return []
    if (token.tag === 'VERB' && token.fineTag !== 'VBG') return []
    if (token.tag === 'VERB' && isReporting(token.lemma)) reporting = index
    if (!/^[,—–-]$/.test(token.text)) continue
    if (/^who(?:m|se)?$/.test(tokenAt(statement, index + 1)?.text ?? '')) {
      index = findNextComma(statement, index + 1) - 1
      continue
    }
    const isJoined = tokenAt(statement, index + 1)?.tag === 'CCONJ'
    const next = statement.items[index + (isJoined ? 2 : 1)]
    if (next?.marked === undefined) continue
    const isReported =
      reporting > from && (isNext(statement, reporting, index) || opensSentence(next.marked, text))
    return isReported ? [] : next.marked.content
  }
  return []
}

/** Whether nothing but adverbs stands between a verb and a comma: "adding later,". */
const isNext = (statement: Statement, verb: number, comma: number): boolean =>
  statement.items.slice(verb + 1, comma).every((item) => !item.marked && item.tag === 'ADV')

/** Whether a gerund may report words of its own, as "adding" does and "referring to the toll" does not. */
const isReporting = (lemma: string): boolean =>
  findCueWord(lemma, 'verb')?.takes.some((kind) => /^(?:that|marks)$/.test(kind)) ?? false

const opensSentence = ({ content: [first] }: Marked, text: string): boolean =>
  first !== undefined && /^\P{L}*\p{Lu}/u.test(text.slice(first.start, first.start + 4))

/** The next comma after a relative clause that has no marks, or the end. */
function findNextComma(statement: Statement, from: number): number {
  let index = from
  while (
    index < statement.items.length &&
    !isCommaAt(statement, index) &&
    !isMarkedAt(statement, index)
  )
    index++
  return index
}
