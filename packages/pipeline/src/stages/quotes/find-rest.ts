import { phraseAfter, type Statement } from '@onrecord/grammar'
import { mayReport } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'

/** Within how many items after its tag a quotation continues: “Yes,” said the envoy of the king, “but not now.” */
const reach = 12

/**
 * The second part of a quotation that its tag splits: right after it, or after a comma, an aside or a relative clause.
 *
 * @param from
 *   The index of the first item after the tag.
 */
export function findRest(statement: Statement, from: number): readonly Span[] {
  const adjacent = statement.quoted(skipMedium(statement, from))
  if (adjacent) return adjacent.content
  let reporting = from
  for (let index = from; index < from + reach; index++) {
    const word = statement.word(index)
    if (word === undefined || word.hasTag('AUX')) return []
    if (word.hasTag('VERB') && word.fineTag !== 'VBG') return []
    if (word.hasTag('VERB') && mayReport(word.lemma)) reporting = index
    if (!word.hasText(',', '—', '–', '-')) continue
    if (statement.hasText(index + 1, 'who', 'whom', 'whose')) {
      index = findNextComma(statement, index + 1) - 1
      continue
    }
    const stretch = statement.quoted(index + (statement.hasTag(index + 1, 'CCONJ') ? 2 : 1))
    if (stretch === undefined) continue
    const isReported =
      reporting > from && (isAdjacent(statement, reporting, index) || stretch.opensSentence)
    return isReported ? [] : stretch.content
  }
  return []
}

/** The index after a prepositional phrase before words in lower case: “Our team,” she said in a release “has a plan.” */
function skipMedium(statement: Statement, from: number): number {
  const phrase = statement.hasTag(from, 'ADP') ? phraseAfter(statement, from + 1) : undefined
  const stretch = phrase && statement.quoted(phrase.next)
  return stretch && !stretch.opensSentence ? phrase.next : from
}

/** Whether at most adverbs stand between a verb and a comma: "adding later,". */
function isAdjacent(statement: Statement, verb: number, comma: number): boolean {
  for (let index = verb + 1; index < comma; index++)
    if (!statement.hasTag(index, 'ADV')) return false
  return true
}

/** The index of the next comma or quoted stretch, or the end. */
function findNextComma(statement: Statement, from: number): number {
  let index = from
  while (index < statement.length && !statement.isComma(index) && !statement.isQuoted(index))
    index++
  return index
}
