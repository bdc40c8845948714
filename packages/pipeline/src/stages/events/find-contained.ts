import { patientsOf } from '../../trees/clause.ts'
import { isInfinitive } from '../../trees/is-infinitive.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { Surroundings } from './event.ts'
import { lemmaAt } from './find-word-actions.ts'
import type { Match } from './match-action.ts'

/** Types of events that tell of others, which may not take place. */
const telling = /^(?:AGREE|REJECT|REQUEST|THREATEN)$/

/** The words whose events are part of another: the object that decides on it, and what was refused, asked for or promised. */
export function findContained(
  index: number,
  { action, object }: Match,
  { tree }: Surroundings,
): number[] {
  const own = object === undefined ? [] : [object]
  const complement = tree
    .children(index)
    .filter((child) => action.complement?.includes(lemmaAt(tree, child)))
  if (action.type === 'ACCUSE') return [...own, ...complement, ...findCharges(tree, index)]
  if (!telling.test(action.type)) return [...own, ...complement]
  const contents = tree
    .childrenBy(index, 'xcomp', 'ccomp', 'acl', 'advcl')
    .filter((child) => child > index)
  const inner = contents.flatMap((verb) => tree.childrenBy(verb, 'xcomp'))
  const verbs = [...contents, ...inner].filter((verb) => isContent(tree, verb))
  const objects = [index, ...verbs].flatMap((verb) => patientsOf(tree, verb))
  return [...own, ...complement, ...verbs, ...objects]
}

/** What somebody is accused of doing: "of [giving] shelter". */
function findCharges(tree: SentenceTree, index: number): number[] {
  const under = [index, ...patientsOf(tree, index)].flatMap((head) =>
    tree.childrenBy(head, 'obl', 'nmod', 'advcl', 'acl'),
  )
  return under.filter((child) => tree.tokens[child]?.fineTag === 'VBG' && child > index)
}

const isContent = (tree: SentenceTree, verb: number): boolean =>
  !tree.is(verb, 'advcl') || isInfinitive(tree, verb)
