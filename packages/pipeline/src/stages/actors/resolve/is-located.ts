import type { Sentence } from '@onrecord/grammar'
import { seats } from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'
import { firstOfList } from './first-of-list.ts'

const locating: ReadonlySet<string> = new Set(seats.locating)
const motions: ReadonlySet<string> = new Set(seats.motions)
const goals: ReadonlySet<string> = new Set(['to', 'from', 'for'])

/** Whether a name is the object of a locative preposition, or the goal of motion: "in Lancaster", "flew to Lancaster". */
export function isLocated(name: FoundName, tree: Sentence): boolean {
  const word = firstOfList(tree.headOf(name))
  const preposition = word?.preposition
  if (preposition === undefined || !word?.is('obl', 'nmod') || word.is('nmod:poss')) return false
  const isInMotion = word.head !== undefined && motions.has(word.head.lemma)
  return locating.has(preposition) || (goals.has(preposition) && isInMotion)
}
