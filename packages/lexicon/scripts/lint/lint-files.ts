import { findTwice } from '../../src/lint/find-twice.ts'
import { type Linter, runLinters } from '../../src/lint/linter.ts'
import { longestLine } from '../format-yaml.ts'
import type { DataFile } from '../read-data.ts'

/** The checks of any file of `data`. */
const linters: readonly Linter<[DataFile]>[] = [
  { name: 'long-line', find: findLongLines },
  {
    name: 'word-twice',
    find: ({ path, value }) =>
      findTwice(value).map(
        ({ keys, word }) =>
          `data/${path}: ${keys.join('.')}: Unexpected "${word}", which the list has already`,
      ),
  },
]

/** Lint files of `data`, whatever they hold. */
export const lintFiles = (files: readonly DataFile[]): string[] =>
  files.flatMap((file) => runLinters(linters, file))

function findLongLines({ path, text }: DataFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length <= longestLine) return []
    const columns = [...line].length
    const problem = `Unexpected line of ${columns} columns, expected ${longestLine} at most`
    return columns > longestLine ? [`data/${path}:${index + 1}: ${problem}`] : []
  })
}
