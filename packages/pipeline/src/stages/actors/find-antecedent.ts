import { type ActorMention, isActor } from './actor-mention.ts'
import type { MentionIndex } from './mention-index.ts'

const person = /^(?:he|she)$/i
const thing = /^it$/i

/** Whom a pronoun goes back to: "he" and "she" to the last person named before, "it" to the last party that is none. */
export function findAntecedent(
  pronoun: string,
  offset: number,
  mentions: MentionIndex,
): ActorMention | undefined {
  const isPerson = person.test(pronoun)
  if (isPerson || thing.test(pronoun))
    return mentions.lastBefore(
      offset,
      (mention) => isActor(mention) && (mention.type === 'PER') === isPerson,
    )
  return undefined
}
