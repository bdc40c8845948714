import { describeIssue } from '@onrecord/schema'
import { LexiconError } from './lexicon-error.ts'
import { type LexiconFile, type LocatedWords, OwnWords } from './own-words.ts'

/**
 * Read files of own words.
 *
 * @throws LexiconError
 *   Where one is not what the schemas say.
 */
export function readOwnWords(files: readonly LexiconFile[]): LocatedWords[] {
  const problems: string[] = []
  const read = files.flatMap((file) => {
    const locate = file.locate ?? ((keys) => [file.name, ...keys.map(String)].join('.'))
    const result = OwnWords.safeParse(file.value ?? {})
    if (result.success) return [{ words: result.data, locate }]
    for (const issue of result.error.issues) {
      const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : []
      const keys = unknown === undefined ? issue.path : [...issue.path, unknown]
      const place = file.locate?.(keys) ?? file.name
      problems.push(`${place}: ${describeIssue(issue, file.value)}`)
    }
    return []
  })
  if (problems.length > 0) throw new LexiconError(problems)
  return read
}
