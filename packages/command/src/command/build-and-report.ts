import { join } from 'node:path'
import type { Extractors } from '../dataset/derive-ahead.ts'
import type { SourceReport } from '../dataset/source-report.ts'
import { writeDatasetWith } from '../dataset/write-dataset.ts'
import { withWorkers } from '../jobs/with-workers.ts'
import type { Terminal } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { showProgress } from './progress.ts'
import { summarizeBuild } from './summarize-build.ts'

/** What a call of `build` says. */
interface BuildValues {
  texts: string | undefined
  cache: boolean
  from: readonly string[] | undefined
  jobs: number | undefined
  timeout: number | undefined
}

/** Build a dataset, with progress, and say what was written. */
export async function buildAndReport(
  positionals: readonly string[],
  values: BuildValues,
  terminal: Terminal,
): Promise<number> {
  const directory = findDataset(positionals)
  const reports: SourceReport[] = []
  const extractors: Extractors = {
    withWorkers: (setup, work) => withWorkers(values, setup, work),
    report: showProgress(terminal),
  }
  const { dataset, unused, notes, changed } = await writeDatasetWith(extractors, directory, {
    texts: findTexts(values.texts, terminal.environment),
    report: (report) => void reports.push(report),
    cache: values.cache,
    records: values.from,
  })
  for (const line of [...notes, ...unused]) terminal.note(line)
  const { actors, quotes, events } = dataset
  const lines = [
    ...summarizeBuild(reports),
    changed.length > 0
      ? `Wrote ${changed.map((path) => join(directory, path)).join(', ')}`
      : 'Nothing changed',
    `${actors.length} actors, ${quotes.length} quotes, ${events.length} events`,
  ]
  await terminal.write(`${lines.join('\n')}\n`)
  return 0
}
