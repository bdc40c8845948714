import { type Effect, effects } from '../../src/words/effects.ts'
import { type Linter, runLinters } from './linter.ts'

/** A file of entries, one a word. */
export interface EntryFile {
  path: string
  /** The words in order, each with its class of predicate. */
  entries: readonly { word: string; effect?: Effect | undefined }[]
}

/** The checks of files with one entry a word. */
const linters: readonly Linter<[readonly EntryFile[]]>[] = [
  { name: 'entry-twice', find: (files) => files.flatMap(findTwice) },
  { name: 'entry-out-of-order', find: (files) => files.flatMap(findDisorder) },
  { name: 'effects-disagree', find: findDisagreement },
]

/** Lint the files of verbs, nouns and adjectives. */
export const lintEntries = (files: readonly EntryFile[]): string[] => runLinters(linters, files)

const findTwice = ({ path, entries }: EntryFile): string[] =>
  entries
    .filter(({ word }, index) => entries.findIndex((other) => other.word === word) !== index)
    .map(({ word }) => `data/${path}: Unexpected second entry of "${word}"`)

const findDisorder = ({ path, entries }: EntryFile): string[] =>
  entries.flatMap(({ word }, index) => {
    const before = entries[index - 1]?.word ?? ''
    return before > word
      ? [`data/${path}: Unexpected "${word}" after "${before}", expected the order of the alphabet`]
      : []
  })

/** Words whose status depends on the part of speech: `findStatusUnder` looks them up without. */
function findDisagreement(files: readonly EntryFile[]): string[] {
  const known = new Map<string, { path: string; effect: Effect }>()
  return files.flatMap(({ path, entries }) =>
    entries.flatMap(({ word, effect }) => {
      if (effect === undefined) return []
      const other = known.get(word) ?? { path, effect }
      known.set(word, other)
      const isSame = effects[other.effect] === effects[effect]
      return isSame
        ? []
        : [
            `data/${path}: Unexpected effect "${effect}" of "${word}", expected the status of "${other.effect}" as in data/${other.path}`,
          ]
    }),
  )
}
