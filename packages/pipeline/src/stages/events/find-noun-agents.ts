import { lightVerbs } from '@onrecord/lexicon'
import { agentsOf, phrasesAfter, withConjuncts } from '../../trees/clause.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findParticipants } from './find-participants.ts'
import { lemmaAt } from './find-word-actions.ts'
import { dropRepeated } from './participants.ts'

const holding: ReadonlySet<string> = new Set(lightVerbs.holding)
const attending: ReadonlySet<string> = new Set(lightVerbs.attending)

/**
 * Who does what a noun tells: its possessor, a name before it, who "by" leads to, or the subject of a light verb.
 *
 * @param isObjective
 *   Whether "of" leads to whom it is done, and not to who does it: "the arrest of Ada", "the visit of Ada".
 */
export function findNounAgents(
  index: number,
  surroundings: Surroundings,
  isObjective = true,
): FoundParticipant[] {
  const { tree } = surroundings
  const owners = [...tree.childrenBy(index, 'nmod:poss'), ...namesBefore(tree, index)].flatMap(
    (owner) => withConjuncts(tree, owner),
  )
  const named = findParticipants(owners, surroundings).filter(
    ({ entity, head }) => entity !== null || tree.is(head, 'nmod:poss'),
  )
  if (named.length > 0) return dropRepeated(named)
  const by = findParticipants(phrasesAfter(tree, [index], 'by'), surroundings)
  if (by.length > 0) return by
  const of = isObjective ? [] : findParticipants(phrasesAfter(tree, [index], 'of'), surroundings)
  if (of.length > 0) return of
  const verb = findLightVerb(tree, index)
  return verb === undefined ? [] : findParticipants(agentsOf(tree, verb), surroundings)
}

/** What stands before a noun as a modifier, and before those: all of "the Rome-Oslo-Lima summit". */
const namesBefore = (tree: SentenceTree, index: number, noun = index): number[] =>
  tree
    .childrenBy(index, 'compound', 'amod', 'flat', 'nmod:unmarked')
    .filter((child) => child < noun)
    .flatMap((child) => [child, ...namesBefore(tree, child, noun)])
    .sort((a, b) => a - b)

/** The verb that lends a noun its subject: "held" in "Oman held talks". */
export function findLightVerb(tree: SentenceTree, index: number): number | undefined {
  const first = tree.firstConjunct(index)
  const measure = tree.is(first, 'nmod') && tree.caseOf(first) === 'of' ? tree.headOf(first) : first
  const verb = tree.headOf(measure)
  if (verb < 0) return undefined
  const lemma = lemmaAt(tree, verb)
  const isHeld =
    tree.is(measure, 'obj', 'nsubj:pass') &&
    (holding.has(lemma) ||
      tree.children(verb).some((child) => holding.has(`${lemma} ${lemmaAt(tree, child)}`)))
  const isAttended = tree.is(measure, 'obl') && attending.has(lemma)
  return isHeld || isAttended ? verb : undefined
}
