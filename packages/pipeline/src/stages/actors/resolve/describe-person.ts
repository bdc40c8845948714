import type { Sentence, Word } from '@onrecord/grammar'
import {
  isOccupation,
  isOfficeHead,
  isOfficeModifier,
  isPublicRole,
  nounClassOf,
} from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'

/** Whether a description is of a private person, who is in no public record: "baker", "neighbour". */
export const isPrivate = (noun: string): boolean =>
  isOccupation(noun) ||
  (nounClassOf(noun) === 'person' && !isOfficeWord(noun) && !isPublicRole(noun))

const isOfficeWord = (noun: string): boolean => isOfficeHead(noun) || isOfficeModifier(noun)

/**
 * The noun that describes a person beside their name, an office before an occupation: "baker" for "Tom Quill, a baker", "the
 * baker, Tom Quill", "Tom Quill is a baker", "who is a baker", "Tom Quill works as a baker"; "minister" for "Minister Tom Quill".
 */
export function describePerson(name: FoundName, tree: Sentence): string | undefined {
  const head = tree.headOf(name)
  if (head === undefined) return undefined
  const nouns = [
    tree.words[name.first - 1],
    ...head.childrenBy('appos'),
    ...head.childrenBy('appos').flatMap((noun) => noun.childrenBy('appos')),
    head.is('appos') || (head.is('flat') && head.head !== undefined) ? head.head : undefined,
    ...predicatesOf(head),
    ...head.childrenBy('acl').filter((noun) => noun.childBy('cop') !== undefined),
  ]
  const found = nouns
    .filter((noun) => noun?.hasTag('NOUN', 'PROPN') === true)
    .map((noun) => `${noun?.lemma}`)
  return found.find(isOfficeHead) ?? found.find(isPrivate)
}

/** The nouns that a clause says a person is or works as. */
function predicatesOf(person: Word): readonly Word[] {
  const { head } = person
  if (head === undefined || !person.is('nsubj')) return []
  if (head.childBy('cop')) return [head]
  return head.childrenBy('obl').filter((noun) => noun.preposition === 'as')
}
