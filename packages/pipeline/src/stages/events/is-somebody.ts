import { isThing } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { namesPeople } from './is-person.ts'

const personal =
  /^(?:he|she|they|him|her|them|we|us|i|me|you|who|whom|those|some|many|others|one|everyone|dozens|hundreds|thousands)$/i

/** Whether words are for somebody who can act or be acted upon, and not for a thing: "the rebels", and no "raid". */
export function isSomebody({ entity, head }: FoundParticipant, { tree }: Surroundings): boolean {
  const token = tree.tokens[head]
  if (entity !== null || token?.tag === 'PROPN') return true
  if (token === undefined || token.tag === 'PRON') return personal.test(token?.text ?? '')
  const words =
    isThing(token.lemma, 'measure') || token.tag === 'NUM' ? tree.childrenBy(head, 'nmod') : []
  return [head, ...words].some((index) =>
    namesPeople(tree.tokens[index]?.lemma.toLowerCase() ?? ''),
  )
}
