import type { Word } from './word.ts'

/**
 * Where the antecedent of a pronoun may stand at one step up the tree, the likeliest first: the conjunct before it, the
 * controller of its clause, the subject there, the noun that its clause modifies, the subjects of clauses before, and for
 * "its" the object.
 *
 * @param isBound
 *   Whether the antecedent may be in the pronoun's own clause, as that of "its" and "itself".
 * @param node
 *   The word reached so far: the step is to its head.
 */
export function antecedentPositions(isBound: boolean, pronoun: Word, node: Word): Word[] {
  const { head } = node
  if (head === undefined) return []
  const isOwnClause = node === pronoun && !isBound
  const others = (relation: string) => head.childrenBy(relation).filter((child) => child !== node)
  return [
    ...(isBound && node.is('conj') ? [node.firstConjunct] : []),
    ...controllersOf(node, head),
    ...(isOwnClause ? [] : others('nsubj')),
    ...nounModifiedBy(node, head, pronoun),
    ...subjectsBefore(head, pronoun),
    ...(isBound ? others('obj').filter((object) => object.index < pronoun.index) : []),
  ]
}

/** The noun that a clause with a pronoun modifies: "fighters who guard their homes", "fighters guarding their homes". */
function nounModifiedBy(clause: Word, noun: Word, pronoun: Word): readonly Word[] {
  if (!clause.is('acl') || clause.isInfinitive || noun.hasTag('VERB')) return []
  return pronoun.head === clause && pronoun.is('nsubj') ? [] : [noun]
}

/** The objects that control a complement: "Chile" in "Norway asked Chile to open its markets". */
const controllersOf = (clause: Word, verb: Word): readonly Word[] =>
  clause.is('xcomp')
    ? verb.childrenBy('obj', 'iobj').filter((object) => object.index < clause.index)
    : []

/** The subjects of adverbial clauses before a pronoun: "Though Oman waited, it acted". */
const subjectsBefore = (verb: Word, pronoun: Word): readonly Word[] =>
  verb
    .childrenBy('advcl')
    .filter((clause) => clause.index < pronoun.index)
    .flatMap((clause) => clause.childrenBy('nsubj'))
