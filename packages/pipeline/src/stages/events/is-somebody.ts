import type { Word } from '@onrecord/grammar'
import { isPeopleNoun, isThing } from '@onrecord/lexicon'
import type { FoundParticipant } from './event.ts'
import { actionsOf } from './word-actions.ts'

const personal =
  /^(?:he|she|they|him|her|them|we|us|i|me|you|who|whom|those|some|many|others|one|everyone)$/i

/** Numbers of people without a noun, as are numerals: "thousands marched", "killed five". */
const crowds = /^(?:dozens|hundreds|thousands|millions)$/i

/** Whether a noun phrase is for somebody who can act or be acted upon: "the rebels", but not "the raid". */
export function isSomebody({ entity, head }: FoundParticipant): boolean {
  if (isForceOfNature(head)) return false
  if (entity !== null || head.hasTag('PROPN')) return true
  if (head.hasTag('PRON')) return personal.test(head.text)
  const isCount = crowds.test(head.text) || head.hasTag('NUM')
  if (isCount && head.childBy('nmod') === undefined) return true
  const counted =
    isThing(head.lemma, 'measure') || head.hasTag('NUM') ? head.childrenBy('nmod') : []
  return [head, ...counted].some(({ lemma }) => isPeopleNoun(lemma))
}

/** Whether a noun or the name of one is for a force of nature, which attacks nobody: "Cyclone Odile". */
const isForceOfNature = (head: Word): boolean =>
  [head, ...head.childrenBy('compound', 'flat')].some(({ text }) =>
    isThing(text.toLowerCase(), 'nature'),
  )

/** Whether a noun phrase is for a thing that belongs to others and is no event: "the bridge", but not "its border". */
export const isThingOfOthers = ({ head }: FoundParticipant): boolean =>
  head.hasTag('NOUN') &&
  actionsOf(head, 'nouns').length === 0 &&
  head.childrenBy('nmod:poss').every((owner) => !owner.hasTag('PRON'))
