import { withConjuncts } from './conjuncts.ts'
import type { Word } from './word.ts'

/** Prepositions that relate an event to another one in time or cause: "came [after] the raid". */
const relations = /^(?:after|amid|before|despite|during|following|since|until)$/

/** Whether a noun phrase tells of an event beside that of its verb, so that each has its own agent. */
export const isBeside = ({ preposition }: Word): boolean => relations.test(`${preposition}`)

/**
 * The objects of a preposition under some words, with their conjuncts, in text order. A participle that is used like a
 * preposition counts as one: "talks involving Oman".
 */
export function objectsOfPreposition(heads: readonly Word[], preposition: string): Word[] {
  const found: Word[] = []
  for (const head of heads)
    for (const child of head.children)
      if (child.is('obl', 'nmod')) {
        if (child.children.some((marker) => marker.is('case') && marker.hasText(preposition)))
          found.push(child)
      } else if (child.is('acl', 'advcl') && child.hasText(preposition))
        found.push(...objectsOfParticiple(child))
  return found.sort((a, b) => a.index - b.index).flatMap(withConjuncts)
}

/** The parser may attach the object of such a participle to its noun: "a meeting involving Peru". */
function objectsOfParticiple(participle: Word): Word[] {
  const objects = participle.childrenBy('obj')
  if (objects.length > 0) return objects
  const beside = participle.head?.children.find(
    (child) => child.is('nmod') && child.index > participle.index && !child.childBy('case'),
  )
  return beside ? [beside] : []
}
