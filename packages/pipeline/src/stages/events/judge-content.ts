import type { ActionRule, ContentSense } from '@onrecord/lexicon'
import { patientsOf } from '../../trees/clause.ts'
import type { Surroundings } from './event.ts'
import { type Content, findContents } from './find-content.ts'
import { findWordActions } from './find-word-actions.ts'
import { matchAction } from './match-action.ts'

/** Types of events that are against whom they concern. */
const hostile = /^(?:REJECT|THREATEN|PROTEST|SANCTION|COERCE|ASSAULT|ACCUSE)$/

/** The clause of the kind and sense that an action asks for, if its word governs one. */
export function judgeContent(
  { content: wanted = [], is, not }: ActionRule,
  index: number,
  surroundings: Surroundings,
): Content | undefined {
  return findContents(surroundings.tree, index).find((content) => {
    if (!wanted.includes(content.kind)) return false
    const sense = senseOf(content, surroundings)
    return (is === undefined || (sense && is.includes(sense))) && !(sense && not?.includes(sense))
  })
}

/** What a content would be for whom it concerns, where it can be told. */
function senseOf(
  { verb, isNegated }: Content,
  surroundings: Surroundings,
): ContentSense | undefined {
  if (isNegated) return 'negated'
  const type = typeOf(verb, surroundings)
  if (type === undefined) return undefined
  return hostile.test(type) ? 'hostile' : 'cooperative'
}

/** The type of what a verb tells, by itself, its object or the verb under it. */
function typeOf(verb: number, outer: Surroundings): string | undefined {
  const surroundings = { ...outer, depth: outer.depth + 1 }
  const { tree } = surroundings
  const own = matchAction(verb, surroundings)?.action.type
  if (own) return own
  const object = patientsOf(tree, verb).at(0)
  if (object !== undefined) return findWordActions(tree, object, 'nouns').at(0)?.type
  const inner = tree.childrenBy(verb, 'xcomp').at(0)
  return inner === undefined ? undefined : typeOf(inner, surroundings)
}
