import { seats } from '@onrecord/lexicon'
import type { SentenceTree } from '../../../trees/sentence-tree.ts'
import type { FoundName } from '../names/found-name.ts'

const locating = new Set(seats.locating)
const motions = new Set(seats.motions)

/** Whether a name is the object of a locative preposition, or the goal of motion: "in Lancaster", "flew to Lancaster". */
export function isLocated({ first, next }: FoundName, tree: SentenceTree): boolean {
  const own = tree.firstConjunct(tree.headOfRange(first, next))
  if (!tree.is(own, 'obl', 'nmod') || tree.is(own, 'nmod:poss')) return false
  const preposition = tree.caseOf(own) ?? ''
  const head = tree.tokens[tree.headOf(own)]?.lemma.toLowerCase() ?? ''
  return locating.has(preposition) || (/^(?:to|from|for)$/.test(preposition) && motions.has(head))
}
