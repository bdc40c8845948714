import { firstFrom } from '../../../first-from.ts'
import type { ActorMention } from '../actor-mention.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { Office } from './office.ts'

/**
 * Whose an office is: the name that the office has for its owner, or else the nominal or pronoun before it ("its envoy",
 * "the group’s spokesman", "Oman, whose president") or behind it ("a commander of the group").
 *
 * @param references
 *   The nominals and pronouns of the sentence, in order.
 */
export function findOwner(
  { owner, first, next, head }: Office,
  sentence: SentenceNames,
  references: readonly ActorMention[],
): ActorMention | undefined {
  if (owner !== undefined) return sentence.mentions[owner]
  const { tree } = sentence
  if (tree.tokens[first]?.fineTag === 'WP$') return ownerOfRelative(first, sentence)
  const { start, end } = tree.spanOf(first, next)
  const noun = tree.spanOf(head, head + 1)
  for (let index = firstFrom(references, start); index < references.length; index++) {
    const mention = references[index]
    if (mention === undefined || mention.end > end) break
    if (mention.end <= noun.start || mention.start >= noun.end) return mention
  }
  return undefined
}

/** Whom "whose" goes back to: the name that its clause is about. */
function ownerOfRelative(
  whose: number,
  { mentions, names, tree }: SentenceNames,
): ActorMention | undefined {
  let clause = whose
  while (clause >= 0 && !tree.is(clause, 'acl', 'appos')) clause = tree.headOf(clause)
  const about = clause < 0 ? -1 : tree.headOf(clause)
  const name = names.findIndex(({ first, next }) => first <= about && about < next)
  return mentions[name]
}
