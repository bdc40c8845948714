import type { SentenceTree } from '../../../trees/sentence-tree.ts'

/**
 * What a pronoun may go back to at one step up the tree, the likeliest first: what it is listed with, who is told to do
 * what its clause tells, the subject there, the noun that its clause modifies, the subjects of clauses before, and for
 * "its" the object.
 *
 * @param isBound
 *   Whether the pronoun may go back to its own clause, as "its" and "itself" do.
 * @param index
 *   The token of the pronoun.
 * @param node
 *   The token reached so far: the step is to its head.
 */
export function findSubjects(
  isBound: boolean,
  index: number,
  node: number,
  tree: SentenceTree,
): number[] {
  const head = tree.headOf(node)
  const isOwnClause = node === index && !isBound
  const others = (relation: string) =>
    tree.childrenBy(head, relation).filter((child) => child !== node)
  return [
    ...listedBefore(isBound, node, tree),
    ...controllers(node, head, tree),
    ...(isOwnClause ? [] : others('nsubj')),
    ...modifiedBy(head, node, index, tree),
    ...fronted(head, index, tree),
    ...(isBound ? others('obj').filter((object) => object < index) : []),
  ]
}

/**
 * The noun that a clause modifies and that does what the clause tells, for a pronoun in the clause: "fighters" of
 * "fighters who guard their homes" and "fighters guarding their homes".
 */
function modifiedBy(
  head: number,
  node: number,
  index: number,
  tree: SentenceTree,
): readonly number[] {
  const isInfinitive = tree
    .childrenBy(node, 'mark')
    .some((mark) => tree.tokens[mark]?.lemma === 'to')
  if (!tree.is(node, 'acl') || isInfinitive || tree.tokens[head]?.tag === 'VERB') return []
  return tree.headOf(index) === node && tree.is(index, 'nsubj') ? [] : [head]
}

/** "Iran and its allies": the pronoun goes back to what it is listed with. */
const listedBefore = (isBound: boolean, node: number, tree: SentenceTree): readonly number[] =>
  isBound && tree.is(node, 'conj') ? [tree.firstConjunct(node)] : []

/** Who is told to do what a clause tells: "Chile" in "Norway asked Chile to open its markets". */
const controllers = (node: number, head: number, tree: SentenceTree): readonly number[] =>
  tree.is(node, 'xcomp')
    ? tree.childrenBy(head, 'obj', 'iobj').filter((object) => object < node)
    : []

/** The subjects of clauses that stand before the clause of a pronoun: "Though Oman waited, it acted". */
const fronted = (head: number, index: number, tree: SentenceTree): readonly number[] =>
  tree
    .childrenBy(head, 'advcl')
    .filter((clause) => clause < index)
    .flatMap((clause) => tree.childrenBy(clause, 'nsubj'))
