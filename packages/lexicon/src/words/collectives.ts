import { collectiveParts } from '../generated/vocabulary.ts'
import type { CollectivePart } from './schemas.ts'

const index = (list: 'bodies' | 'people' | 'modifiers') =>
  new Map(collectiveParts.flatMap((part) => part[list].map((noun) => [noun, part] as const)))
const byBody = index('bodies')
const byPeople = index('people')
const byModifier = index('modifiers')

/** The people of a state, as one of its parts. */
export const peoplePart = byPeople.get('citizen') as CollectivePart

/**
 * The part of a state or group that a noun is for: the armed forces for "troops" and "military officials", the police for
 * "police officers"; but a "military government" is one.
 *
 * @param noun
 *   The lemma of the noun.
 * @param isPlural
 *   Whether it is plural: a single member is no part.
 * @param modifiers
 *   The lemmas of the nouns and adjectives before it, in order.
 */
export function findCollectivePart(
  noun: string,
  isPlural: boolean,
  modifiers: readonly string[],
): CollectivePart | undefined {
  const body = byBody.get(noun)
  const part = body ?? (isPlural ? byPeople.get(noun) : undefined)
  if (part === undefined || (body && body.kind === undefined)) return part
  const modifier = modifiers.findLast((lemma) => byModifier.has(lemma))
  return (modifier === undefined ? undefined : byModifier.get(modifier)) ?? part
}

/** Whether a word before a noun makes it one of a certain part of a state: "police" in "police officers". */
export const isPartModifier = (lemma: string): boolean => byModifier.has(lemma)

/** Whether a noun may be for a part of a state or group, whatever stands before it. */
export const isCollectiveNoun = (noun: string): boolean => byBody.has(noun) || byPeople.has(noun)
