import type { Word } from './word.ts'

/**
 * A noun phrase's head and the heads coordinated with it, in text order: both names in "Oman and Qatar". A conjunct with a
 * preposition of its own is another argument ("met Oman and in Muscat"), and one with a subject is a clause.
 */
export function withConjuncts(word: Word): Word[] {
  const found: Word[] = []
  const open = [word]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    found.push(one)
    const hasPreposition = isAfterPreposition(one)
    const conjuncts = one
      .childrenBy('conj')
      .filter((child) => isNominal(child) && (hasPreposition || !isAfterPreposition(child)))
      .filter((child) => !opensClause(child))
    open.push(...conjuncts.reverse())
  }
  return found
}

const isNominal = (word: Word): boolean =>
  word.hasTag('NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'SYM', 'DET') &&
  word.childBy('nsubj', 'cop', 'mark') === undefined

const isAfterPreposition = (word: Word): boolean =>
  word.children.some((child) => child.is('case') && child.hasTag('ADP'))

/**
 * Whether a conjunct is the subject of the verb right after it, though the parser attached it to the noun before: "met Oman and
 * [Yemen] praised Qatar".
 */
export function opensClause(conjunct: Word): boolean {
  if (conjunct.childBy('cc') === undefined || !conjunct.hasTag('NOUN', 'PROPN')) return false
  const verb = conjunct.sentence.words[conjunct.range.next]
  return (
    verb?.hasTag('VERB') === true &&
    /^VB[DZP]$/.test(verb.fineTag) &&
    verb.is('conj') &&
    verb.index > conjunct.index &&
    verb.childBy('nsubj', 'cc', 'aux') === undefined
  )
}
