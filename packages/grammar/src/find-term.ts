import type { Statement } from './statement.ts'
import type { StatementComplement, StatementPredicate } from './statement-complement.ts'
import type { Word } from './word.ts'

/** How many words may stand between a cue and the marks. */
const reach = 14
/** How many between two quoted stretches of one term: “reckless” and “cruel”; “a force” who was “always early”. */
const innerReach = 4

/** A name and the thing that it is given to: "called the pact a “hollow shell” of a treaty", "called the pact a failure". */
export function findTerm(
  statement: Statement,
  cue: StatementPredicate,
): StatementComplement | undefined {
  if (!cue.takes.includes('term')) return undefined
  return findQuotedTerm(statement, cue) ?? findPlainTerm(statement, cue)
}

function findQuotedTerm(
  statement: Statement,
  cue: StatementPredicate,
): StatementComplement | undefined {
  const end = statement.hasMarks ? Math.min(cue.next + reach, statement.length) : cue.next
  for (let index = cue.next; index < end; index++) {
    if (statement.isQuoted(index)) {
      if (index === cue.next && !isRelative(statement, cue)) return undefined
      const isPronoun = index > cue.next && statement.word(cue.next)?.fineTag === 'PRP'
      const first = isPronoun ? cue.next + 1 : cue.next
      return { first, next: findTermEnd(statement, index + 1), opener: 'term' }
    }
    const word = statement.word(index)
    const isOther = index === cue.next && word?.hasText('for', 'on')
    const isClause = statement.hasText(cue.next, 'what') && index > cue.next
    const isVerb = word?.hasTag('VERB', 'AUX') && !word.isNoun && !word.is('amod')
    if (isOther || (isVerb && !isClause)) return undefined
  }
  return undefined
}

/** An object and its predicate, a noun or an adjective: "called [the crisis] [the worst in years]". */
function findPlainTerm(
  statement: Statement,
  { word }: StatementPredicate,
): StatementComplement | undefined {
  const object = word.childBy('obj', 'iobj')
  const predicate = word.children.find(
    (child) =>
      child.is('xcomp', 'obj') &&
      child !== object &&
      child.index > (object?.index ?? word.index) &&
      child.hasTag('NOUN', 'ADJ') &&
      child.childBy('case', 'mark') === undefined,
  )
  if (object === undefined || object.index < word.index || predicate === undefined) return undefined
  const { start } = object.hasTag('PRON') ? predicate.subtree : object.subtree
  const { end } = predicate.sentence.spanOf({ first: predicate.index, next: endOf(predicate) })
  const range = statement.rangeOf({ start, end })
  return range && { ...range, opener: 'phrase', kind: 'term' }
}

/** The index after a predicate and the phrases right behind it: "the worst [in a century]". */
function endOf(predicate: Word): number {
  let { next } = predicate.range
  const siblings = predicate.head?.childrenBy('obl', 'nmod') ?? []
  for (const { range, preposition } of siblings)
    if (range.first === next && preposition !== 'to') next = range.next
  return next
}

/** Whether the object of a cue is a relative pronoun: "what she called a “rant”". */
const isRelative = (statement: Statement, { first, isPassive }: StatementPredicate): boolean =>
  isPassive ||
  [1, 2, 3, 4].some((distance) =>
    statement.hasText(first - distance, 'what', 'which', 'that', 'whom'),
  )

function findTermEnd(statement: Statement, from: number): number {
  if (statement.hasTag(from, 'PROPN')) return from
  let next = from
  for (; next < statement.length && !statement.isQuoted(next); next++) {
    const isParticiple =
      next > from &&
      statement.hasTag(next, 'VERB') &&
      statement.hasTag(next - 1, 'ADP', 'DET', 'ADJ')
    const isOutside =
      statement.hasTag(next, 'PUNCT', 'VERB', 'AUX', 'SCONJ', 'PRON') ||
      (statement.hasTag(next, 'CCONJ') && precedesVerb(statement, next + 1))
    if (statement.hasText(next, 'when', 'where', 'while')) break
    const isHyphen = statement.matches(next, /^[-‐‑]$/)
    if (isOutside && !isParticiple && !isHyphen) break
  }
  const another = findAnother(statement, next)
  return another === undefined ? next : findTermEnd(statement, another + 1)
}

/** Whether a verb stands soon after a conjunction, before any mark: "… and Ben Ward calling it", but not "peace and trust". */
function precedesVerb(statement: Statement, from: number): boolean {
  for (let index = from; index < from + reach; index++) {
    if (statement.hasTag(index, 'VERB', 'AUX')) return true
    if (statement.word(index) === undefined || statement.hasTag(index, 'PUNCT')) return false
  }
  return false
}

/** The next quoted stretch, where no verb but a copula, no mark but a comma and no name of a speaker stands before it. */
function findAnother(statement: Statement, from: number): number | undefined {
  for (let index = from; index <= from + innerReach; index++) {
    if (statement.isQuoted(index)) return index
    if (statement.isComma(index) && statement.hasTag(index + 1, 'PROPN')) return undefined
    const isOutside = statement.hasTag(index, 'VERB', 'SCONJ', 'PUNCT') && !statement.isComma(index)
    if (statement.word(index) === undefined || isOutside) return undefined
  }
  return undefined
}
