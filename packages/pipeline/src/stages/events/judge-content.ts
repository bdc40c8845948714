import { type Content, clauseOf, contentsOf, type Word } from '@onrecord/grammar'
import { type ActionRule, type ContentSense, traitsOf } from '@onrecord/lexicon'
import type { MatchAction, Surroundings } from './event.ts'
import { actionsOf } from './word-actions.ts'

/** How many verbs may stand between a clause and the action that decides on its sense: "began to try to stop". */
const deepest = 4

/** The clause of the kind and sense that an action asks for, if its word governs one. */
export const judgeContent = (
  { content: wanted = [], is, not }: ActionRule,
  word: Word,
  surroundings: Surroundings,
  match: MatchAction,
): Content | undefined =>
  contentsOf(word).find((content) => {
    if (!wanted.includes(content.kind)) return false
    const sense = senseOf(content, surroundings, match)
    return (is === undefined || (sense && is.includes(sense))) && !(sense && not?.includes(sense))
  })

/** What a content would mean for the recipient, where it is known. */
function senseOf(
  { verb, isNegated }: Content,
  surroundings: Surroundings,
  match: MatchAction,
): ContentSense | undefined {
  if (isNegated) return 'negated'
  const type = typeOf(verb, surroundings, match)
  return type && (traitsOf(type).hostile ? 'hostile' : 'cooperative')
}

/** The type of the action of a verb, of its object, or of the verb that it governs. */
function typeOf(
  outer: Word,
  surroundings: Surroundings,
  match: MatchAction,
): ActionRule['type'] | undefined {
  let verb: Word | undefined = outer
  for (let step = 0; verb && step < deepest; step++) {
    const actionDepth = surroundings.actionDepth + 1 + step
    const own = match(verb, { ...surroundings, actionDepth })?.action.type
    if (own) return own
    const object = clauseOf(verb).patients[0]
    if (object) return actionsOf(object, 'nouns')[0]?.type
    verb = verb.childBy('xcomp')
  }
  return undefined
}
