import { type Effect, effects } from '../words/effects.ts'
import { type Linter, runLinters } from './linter.ts'

/** An entry of a word, and where it is: `file:line`, or the file. */
export interface LintedEntry {
  word: string
  place: string
  /** Its class of predicate. */
  effect?: Effect | undefined
}

/** The checks of lists with one entry a word. */
const linters: readonly Linter<[readonly (readonly LintedEntry[])[]]>[] = [
  { name: 'entry-twice', find: (lists) => lists.flatMap(findTwice) },
  { name: 'effects-disagree', find: (lists) => findDisagreement(lists.flat()) },
]

/** Lint the entries of verbs, of nouns and of adjectives, a list each. */
export const lintEntries = (lists: readonly (readonly LintedEntry[])[]): string[] =>
  runLinters(linters, lists)

function findTwice(entries: readonly LintedEntry[]): string[] {
  const known = new Set<string>()
  return entries.flatMap(({ word, place }) => {
    const isSecond = known.has(word)
    known.add(word)
    return isSecond ? [`${place}: Unexpected second entry of "${word}"`] : []
  })
}

/** Words whose status depends on the part of speech: `findStatusUnder` looks them up without. */
function findDisagreement(entries: readonly LintedEntry[]): string[] {
  const known = new Map<string, { place: string; effect: Effect }>()
  return entries.flatMap(({ word, place, effect }) => {
    if (effect === undefined) return []
    const other = known.get(word) ?? { place, effect }
    known.set(word, other)
    const isSame = effects[other.effect] === effects[effect]
    return isSame
      ? []
      : [
          `${place}: Unexpected effect "${effect}" of "${word}", expected the status of "${other.effect}" as in ${other.place}`,
        ]
  })
}
