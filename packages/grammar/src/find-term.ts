import type { Statement } from './statement.ts'
import type { StatementComplement, StatementPredicate } from './statement-complement.ts'

/** How many words may stand between a cue and the marks. */
const reach = 8

/** A quoted name and the thing that it is given to: "called the pact a “hollow shell” of a treaty". */
export function findTerm(
  statement: Statement,
  cue: StatementPredicate,
): StatementComplement | undefined {
  if (!cue.takes.includes('term')) return undefined
  for (let index = cue.next; index < Math.min(cue.next + reach, statement.length); index++) {
    if (statement.isQuoted(index)) {
      if (index === cue.next && !isRelative(statement, cue)) return undefined
      const isPronoun = index > cue.next && statement.word(cue.next)?.fineTag === 'PRP'
      const first = isPronoun ? cue.next + 1 : cue.next
      return { first, next: findTermEnd(statement, index + 1), opener: 'term' }
    }
    const word = statement.word(index)
    if (word?.hasTag('VERB', 'AUX') && !word.isNoun) return undefined
  }
  return undefined
}

/** Whether the object of a cue is a relative pronoun: "what she called a “rant”". */
const isRelative = (statement: Statement, { first, isPassive }: StatementPredicate): boolean =>
  isPassive ||
  [1, 2, 3, 4].some((distance) =>
    statement.hasText(first - distance, 'what', 'which', 'that', 'whom'),
  )

function findTermEnd(statement: Statement, from: number): number {
  let next = from
  for (; next < statement.length && !statement.isQuoted(next); next++) {
    const isParticiple =
      next > from &&
      statement.hasTag(next, 'VERB') &&
      statement.hasTag(next - 1, 'ADP', 'DET', 'ADJ')
    const isOutside = statement.hasTag(next, 'PUNCT', 'VERB', 'AUX', 'SCONJ', 'PRON')
    if (isOutside && !isParticiple) break
  }
  return next
}
