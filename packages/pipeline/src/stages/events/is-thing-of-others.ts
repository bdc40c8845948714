import type { FoundParticipant, Surroundings } from './event.ts'
import { findWordActions } from './find-word-actions.ts'

/** Whether words are for a thing that is not one's own and no event: "the bridge", and no "its border" or "talks". */
export function isThingOfOthers({ head }: FoundParticipant, { tree }: Surroundings): boolean {
  if (tree.tokens[head]?.tag !== 'NOUN' || findWordActions(tree, head, 'nouns').length > 0)
    return false
  return tree.childrenBy(head, 'nmod:poss').every((owner) => tree.tokens[owner]?.tag !== 'PRON')
}
