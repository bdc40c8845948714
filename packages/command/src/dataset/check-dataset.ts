import { findChanged } from '../files/write-files.ts'
import { lint } from '../lint/lint.ts'
import { readLevels } from '../lint/read-levels.ts'
import { type BuildOptions, buildDataset } from './build-dataset.ts'
import { formatBuild } from './format-build.ts'

/** What a check found. */
export interface DatasetCheck {
  /** The problems found, one line each; empty if there are none. */
  problems: string[]
  /** What linters found that are set to warn, one line each. */
  warnings: string[]
  /** The ids of the sources whose text is not available: their records were not compared with it. */
  unchecked: string[]
}

/**
 * Check that a committed dataset equals what its sources produce, and run the linters on it. Nothing that earlier builds computed
 * is used.
 *
 * @param directory
 *   The folder of the dataset.
 * @throws InputError
 *   If a file in the folder is missing or invalid.
 */
export function checkDataset(directory: string, options: BuildOptions = {}): DatasetCheck {
  const levels = readLevels(directory)
  const built = buildDataset(directory, options)
  const { dataset, sources, unused } = built
  const { errors, warnings } = lint({ dataset, sources, directory }, levels)
  const changed = findChanged(directory, formatBuild(directory, built))
  return {
    problems: [
      ...changed.map((path) => `${path}: Out of date; run "onrecord build"`),
      ...unused,
      ...errors,
    ],
    warnings,
    unchecked: sources.filter(({ text }) => text === undefined).map(({ source }) => source.id),
  }
}
