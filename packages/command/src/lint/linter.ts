import type { Dataset } from '@onrecord/schema'
import type { SourceWithText } from '../dataset/read-sources.ts'

/** What a finding of a linter means for `onrecord check`. */
export const levels = ['off', 'warn', 'error'] as const
export type Level = (typeof levels)[number]

/** What linters look at. */
export interface LintInput {
  dataset: Dataset
  /** The sources of the dataset, each with its text if that is available. */
  sources: readonly SourceWithText[]
  /** The folder of the dataset. */
  directory: string
}

export interface Finding {
  /** The id of the record, or the path of the file. */
  record: string
  /** What is wrong, in plain words. */
  message: string
}

/** A check of a dataset. */
export interface Linter {
  name: string
  /** What it looks at: `dataset` is all tables, `files` all files that git tracks. */
  scope: 'dataset' | 'sources' | 'actors' | 'events' | 'files'
  /** What it finds, in one sentence. */
  describe: string
  /** `build` if a build with a finding is refused; otherwise the level unless `package.json` sets another one. */
  level: Level | 'build'
  find: (input: LintInput) => Iterable<Finding>
}
