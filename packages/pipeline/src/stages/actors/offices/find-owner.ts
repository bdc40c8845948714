import type { Word } from '@onrecord/grammar'
import { firstFrom } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { Office } from './office.ts'

/**
 * The owner of an office: the name in its phrase, or else the nominal or pronoun before it ("its envoy", "the group’s
 * spokesman", "Oman, whose president") or after it ("a commander of the group").
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
  const whose = tree.words[first]
  if (whose?.fineTag === 'WP$') return antecedentOfWhose(whose, sentence)
  const { start, end } = tree.spanOf({ first, next })
  const noun = tree.spanOf({ first: head, next: head + 1 })
  for (let index = firstFrom(references, start); index < references.length; index++) {
    const mention = references[index]
    if (mention === undefined || mention.end > end) break
    if (mention.end <= noun.start || mention.start >= noun.end) return mention
  }
  return undefined
}

/** The antecedent of "whose": the name that its clause modifies. */
function antecedentOfWhose(
  whose: Word,
  { mentions, names }: SentenceNames,
): ActorMention | undefined {
  let clause: Word | undefined = whose
  while (clause && !clause.is('acl', 'appos')) clause = clause.head
  const about = clause?.head?.index ?? -1
  const name = names.findIndex(({ first, next }) => first <= about && about < next)
  return mentions[name]
}
