import type { Sentence, Word } from '@onrecord/grammar'
import { seats } from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'

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

/** The first of coordinated names; the parser may take a name after a comma for a modifier of the one before it. */
export function firstOfList(name: Word | undefined): Word | undefined {
  let first = name?.firstConjunct
  while (
    first?.head?.tag === 'PROPN' &&
    first.is('nmod:unmarked', 'appos') &&
    first.preposition === undefined
  )
    first = first.head.firstConjunct
  return first
}
