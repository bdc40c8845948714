import type { ActorMention } from './actor-mention.ts'
import type { MentionIndex } from './mention-index.ts'

const person = /^(?:he|she)$/i
const thing = /^it$/i

/** Whom a pronoun goes back to: "he" and "she" to the last person named before, "it" to the last party that is none. */
export function findAntecedent(
  pronoun: string,
  offset: number,
  mentions: MentionIndex,
): ActorMention | undefined {
  if (person.test(pronoun)) return mentions.lastBefore(offset, ({ type }) => type === 'PER')
  if (thing.test(pronoun))
    return mentions.lastBefore(offset, ({ type, reading }) => type !== 'PER' && reading !== 'place')
  return undefined
}
