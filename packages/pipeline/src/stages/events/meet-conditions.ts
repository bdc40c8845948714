import { type ActionRule, isThing } from '@onrecord/lexicon'
import { agentsOf, patientsOf, phrasesAfter } from '../../trees/clause.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { lemmaAt } from './find-word-actions.ts'
import { isSomebody } from './is-somebody.ts'

/** The object of a verb that is of one of some classes, by its head, or by its modifiers: "air strike", "aid package". */
export function findObject(
  tree: SentenceTree,
  index: number,
  classes: readonly string[],
): number | undefined {
  return patientsOf(tree, index).find((object) => isOf(tree, object, classes))
}

/** Whether a token is of one of some classes, or its modifier is, or what it measures. */
function isOf(tree: SentenceTree, index: number, classes: readonly string[]): boolean {
  const isMeasure = isThing(lemmaAt(tree, index), 'measure') || tree.tokens[index]?.tag === 'NUM'
  const heads = [
    index,
    ...tree.childrenBy(index, 'compound', 'amod'),
    ...(isMeasure ? ['of', 'in'].flatMap((lead) => phrasesAfter(tree, [index], lead)) : []),
  ]
  return heads.some((head) => {
    const lemma = lemmaAt(tree, head)
    return classes.some(
      (wanted) => isThing(lemma, wanted) || isThing(lemma.replace(/s$/, ''), wanted),
    )
  })
}

/** What a preposition of some leads to, if it is of one of the classes that go with it. */
export function findPhrase(
  tree: SentenceTree,
  index: number,
  phrases: Readonly<Record<string, readonly string[]>>,
): number | undefined {
  const heads = [index, ...patientsOf(tree, index)]
  for (const [preposition, classes] of Object.entries(phrases)) {
    const found = phrasesAfter(tree, heads, preposition).find(
      (head) => classes.length === 0 || isOf(tree, head, classes),
    )
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a verb has one of some adjectives or nouns for a predicate: "held responsible". */
export const hasComplement = (
  tree: SentenceTree,
  index: number,
  wanted: readonly string[],
): boolean =>
  tree.children(index).some((child) => child > index && wanted.includes(lemmaAt(tree, child)))

/** Whether somebody who does it is what the action asks for: a class of nouns, or a person. */
export function isBy(wanted: string, index: number, surroundings: Surroundings): boolean {
  const { tree, mentions, references } = surroundings
  const agents = agentsOf(tree, index)
  if (wanted !== 'person') return agents.some((agent) => isOf(tree, agent, [wanted]))
  return agents.some((agent) => {
    const token = tree.tokens[agent]
    return (
      token &&
      [mentions, references].some((some) =>
        some.overlapping(token).some(({ type }) => type === 'PER'),
      )
    )
  })
}

/** Whether somebody to whom it is done is what the action asks for. */
export function isWho(
  who: ActionRule['who'],
  one: FoundParticipant,
  surroundings: Surroundings,
): boolean {
  const { entity, start, end } = one
  const { mentions, references } = surroundings
  if (one.isOwner) return false
  if (who === 'actor') return entity !== null
  if (who === 'somebody') return isSomebody(one, surroundings)
  return [mentions, references].some((some) =>
    some.overlapping({ start, end }).some(({ type }) => type === 'PER'),
  )
}
