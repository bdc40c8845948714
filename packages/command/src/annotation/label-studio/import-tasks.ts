import { findFrontMatter } from '@onrecord/pipeline'
import { z } from 'zod'
import { explainIssues } from '../../dataset/explain-issues.ts'
import { InputError } from '../../dataset/input-error.ts'
import type { Corrections } from '../../review/write-review.ts'
import { compareRecords } from './compare-records.ts'
import { readRegions } from './read-regions.ts'
import { modelVersion, Task } from './task.ts'

export interface ImportedTasks {
  corrections: Corrections
  /** What could not be imported, one line each. */
  notes: string[]
}

/**
 * Read what annotators changed in tasks that were made here. Of a task with several annotations, the last that was not
 * cancelled counts.
 *
 * @param json
 *   The export of Label Studio, of the type "JSON".
 * @param name
 *   The name of the file, for messages.
 * @throws InputError
 *   If it is no such export.
 */
export function importTasks(
  json: string,
  name: string,
  reviewer: string | undefined,
): ImportedTasks {
  const judgement = {
    reason: 'Corrected in Label Studio.',
    ...(reviewer !== undefined && { reviewer }),
  }
  const found = readTasks(json, name).map((task) => compareTask(task, name))
  const judge = (changes: readonly object[]) => changes.map((each) => ({ ...each, ...judgement }))
  return {
    corrections: {
      quotes: judge(found.flatMap(({ quotes }) => quotes)),
      events: judge(found.flatMap(({ events }) => events)),
    },
    notes: found.flatMap(({ notes }) => notes),
  }
}

function compareTask({ data: { text, source }, predictions, annotations }: Task, name: string) {
  const annotation = annotations.findLast(({ was_cancelled }) => was_cancelled !== true)
  if (annotation === undefined) return { quotes: [], events: [], notes: [] }
  const prediction = predictions.find(({ model_version }) => model_version === modelVersion)
  if (prediction === undefined)
    throw new InputError(
      `${name}: Unexpected task of "${source}", expected its prediction of the version "${modelVersion}"`,
    )
  const start = findFrontMatter(text)?.end ?? 0
  const before = readRegions(text, prediction.result)
  return compareRecords(source, text, start, before, readRegions(text, annotation.result))
}

function readTasks(json: string, name: string): Task[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new InputError(`${name}: ${(error as Error).message}`)
  }
  const parsed = z.array(Task).safeParse(value)
  if (parsed.success) return parsed.data
  throw new InputError(`${name}: ${explainIssues(parsed.error, value)}`)
}
