import type { LintedEntry } from '../../src/lint/lint-entries.ts'
import { type Linter, runLinters } from '../../src/lint/linter.ts'

const linters: readonly Linter<[readonly LintedEntry[]]>[] = [
  {
    name: 'entry-out-of-order',
    find: (entries) =>
      entries.flatMap(({ word, place }, index) => {
        const before = entries[index - 1]?.word ?? ''
        return before > word
          ? [`${place}: Unexpected "${word}" after "${before}", expected the order of the alphabet`]
          : []
      }),
  },
]

/** Lint the order of the entries of a file. */
export const lintOrder = (entries: readonly LintedEntry[]): string[] => runLinters(linters, entries)
