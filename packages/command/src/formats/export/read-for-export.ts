import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDataset } from '../../dataset/dataset-files.ts'
import { InputError } from '../../dataset/input-error.ts'
import { journalPath } from '../../files/journal.ts'
import { lintBuild } from '../../lint/lint.ts'
import { measureDataset } from '../offsets/measure-dataset.ts'
import type { MeasuredDataset } from '../offsets/measured-dataset.ts'
import type { OffsetUnit } from '../offsets/offset-unit.ts'

/**
 * Read a built dataset, with its offsets in a unit.
 *
 * @param directory
 *   The folder of the dataset.
 * @param texts
 *   The folder of the texts that may only be quoted, if it is available.
 * @throws InputError
 *   If the dataset was not built, is invalid, or lacks a text that the unit needs.
 */
export async function readForExport(
  directory: string,
  unit: OffsetUnit,
  texts: string | undefined,
): Promise<MeasuredDataset> {
  const journal = journalPath(directory)
  if (existsSync(journal))
    throw new InputError(`${journal}: A build was interrupted; run "onrecord build" to finish it`)
  const committed = readDataset(directory)
  if (committed === undefined)
    throw new InputError(`${join(directory, 'data')}: No dataset; run "onrecord build" first`)
  const { dataset } = committed
  const problems = lintBuild({ dataset, sources: [], directory })
  if (problems.length > 0)
    throw new InputError(problems.map((line) => `${directory}: ${line}`).join('\n'))
  if (unit === 'utf-16') return measureDataset(dataset)
  const { measureInCodePoints } = await import('../offsets/measure-in-code-points.ts')
  return measureInCodePoints(dataset, directory, texts)
}
