import { withConjuncts } from './conjuncts.ts'
import type { Word } from './word.ts'

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
        found.push(...child.childrenBy('obj'))
  return found.sort((a, b) => a.index - b.index).flatMap(withConjuncts)
}
