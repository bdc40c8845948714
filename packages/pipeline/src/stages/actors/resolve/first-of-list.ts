import type { Word } from '@onrecord/grammar'

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
