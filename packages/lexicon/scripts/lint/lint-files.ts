import { longestLine } from '../format-yaml.ts'
import type { DataFile } from '../read-data.ts'
import { type Linter, runLinters } from './linter.ts'

/** The checks of any file of `data`. */
const linters: readonly Linter<[DataFile]>[] = [
  { name: 'long-line', find: findLongLines },
  {
    name: 'word-twice',
    find: ({ path, value }) =>
      findTwice(value).map((problem) => `data/${path}: ${problem}, which the list has already`),
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

/** Words that a list has twice, each with the path of the list. */
function findTwice(value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, item]) => findTwice(item, [...path, key]))
  if (!Array.isArray(value)) return inside
  const twice = value.filter(
    (item, index) => typeof item === 'string' && value.indexOf(item) !== index,
  )
  return [...twice.map((word) => `${path.join('.')}: Unexpected "${word}"`), ...inside]
}
