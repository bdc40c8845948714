import type { Token } from '@onrecord/english'
import { type Phrase, phraseBefore } from './find-phrases.ts'
import { isCommaAt, type Statement, tokenAt } from './statement.ts'

/** Words that a tagger takes for prepositions, and that open a clause where a verb follows: "as Oman went on". */
const openers = /^(?:after|as|before|since|than|until)$/i

/**
 * Find the subject of a verb: the nearest noun phrase before it that is no complement of a preposition and no object of
 * another verb, unless that verb makes it the subject: "prompting the governor to call".
 *
 * @param statement
 *   The statement.
 * @param verb
 *   The index of the verb.
 * @param from
 *   The index of the first item that may be in the subject.
 */
export function findSubject(statement: Statement, verb: number, from: number): Phrase | undefined {
  for (let index = verb - 1; index >= from; index--) {
    const phrase = phraseBefore(statement, index)
    if (phrase === undefined) continue
    index = phrase.index
    const antecedent = findAntecedentOfRelative(statement, phrase)
    if (antecedent) return antecedent
    const before = tokenAt(statement, phrase.index - 1)
    const isFirst = phrase.index <= from || before === undefined
    if (isFirst || before.tag === 'SCONJ' || opensClause(statement, phrase, before)) return phrase
    const apposed = findApposed(statement, phrase, verb)
    if (apposed) return apposed
    if (before.tag === 'ADP' || before.tag === 'PART') continue
    const isObject = before.tag === 'VERB' || before.tag === 'AUX'
    const isRaised = tokenAt(statement, phrase.next)?.text === 'to' && phrase.next === verb - 1
    if (!isObject || isRaised) return phrase
  }
  return undefined
}

const opensClause = (statement: Statement, { next }: Phrase, before: Token): boolean =>
  openers.test(before.text) && /^(?:VERB|AUX)$/.test(tokenAt(statement, next)?.tag ?? '')

/** The name that a phrase between commas stands beside: "Ada Quill" in "Ada Quill, the envoy to Oman, said". */
function findApposed(
  statement: Statement,
  { index, next }: Phrase,
  verb: number,
): Phrase | undefined {
  const isBetweenCommas = isCommaAt(statement, index - 1) && isCommaAt(statement, verb - 1)
  if (!isBetweenCommas || tokenAt(statement, next - 1)?.tag !== 'NOUN') return undefined
  const name = phraseBefore(statement, index - 2)
  return name && tokenAt(statement, name.next - 1)?.tag === 'PROPN' ? name : undefined
}

/** The phrase that "who", "which" or "that" goes back to: "the envoy" in "the envoy, who said". */
function findAntecedentOfRelative(
  statement: Statement,
  { index, next }: Phrase,
): Phrase | undefined {
  const words = tokenAt(statement, index)?.text ?? ''
  if (next > index + 1 || !/^(?:who|which|that)$/i.test(words)) return undefined
  return phraseBefore(statement, isCommaAt(statement, index - 1) ? index - 2 : index - 1)
}
