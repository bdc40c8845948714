import { objectsOfPreposition, phraseSpan, type Word, withConjuncts } from '@onrecord/grammar'
import { isThing, prepositions } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findNamed } from './find-named.ts'
import { isAmong } from './participants.ts'

/** How deep in a noun phrase its owner may stand: "the decision of the court of Oman". */
const depth = 3

/** The actors who own a thing: its possessor, the name before it, or the object of a preposition after it. */
export function findOwners(
  thing: Word,
  surroundings: Surroundings,
  except: readonly FoundParticipant[],
  left = depth,
): FoundParticipant[] {
  if (left === 0) return []
  const firstNamed = (owners: readonly Word[]): FoundParticipant[] => {
    for (const owner of owners) {
      const found = withConjuncts(owner)
        .flatMap((word) => findNamed(word, surroundings) ?? [])
        .filter((one) => !isAmong(one, except))
      if (found.length > 0) return found
      if (!owner.hasTag('NOUN')) continue
      const deeper = findOwners(owner, surroundings, except, left - 1)
      if (deeper.length > 0) return deeper
    }
    return []
  }
  const before = firstNamed(thing.childrenBy('nmod:poss', 'compound', 'amod'))
  if (before.length > 0) return before
  const after = thing.childrenBy('nmod')
  for (const preposition of prepositions.owner) {
    const found = firstNamed(after.filter((child) => child.preposition === preposition))
    if (found.length > 0) return found
  }
  const clauses = thing.childrenBy('acl')
  const owner = clauses.filter((clause) => clause.hasLemma('belong'))
  return firstNamed([...objectsOfPreposition(owner, 'to'), ...objectsOfPreposition(clauses, 'by')])
}

/** The unnamed source of a request: "a request from the minister". */
export function findSource(request: Word, { isTime }: Surroundings): FoundParticipant | undefined {
  if (!isThing(request.lemma, 'request')) return undefined
  const participles = request.childrenBy('acl').filter(({ index }) => index > request.index)
  const source =
    request.childBy('nmod:poss') ??
    request
      .childrenBy('nmod')
      .find(({ preposition }) => /^(?:by|from|of)$/.test(`${preposition}`)) ??
    objectsOfPreposition(participles, 'by').at(0)
  if (source === undefined || isTime(source) || source.hasTag('PRON')) return undefined
  return { ...phraseSpan(source, isTime), entity: null, head: source }
}
