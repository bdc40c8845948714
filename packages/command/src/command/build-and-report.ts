import { join } from 'node:path'
import type { SourceReport } from '../dataset/source-report.ts'
import { writeDataset } from '../dataset/write-dataset.ts'
import type { Terminal } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { showProgress } from './progress.ts'
import { summarizeBuild } from './summarize-build.ts'

/** Build a dataset, with progress, and say what was written. */
export async function buildAndReport(
  positionals: readonly string[],
  { texts, cache }: { texts: string | undefined; cache: boolean },
  terminal: Terminal,
): Promise<number> {
  const directory = findDataset(positionals)
  const reports: SourceReport[] = []
  const show = showProgress(terminal)
  const { dataset, unused, notes, changed } = writeDataset(directory, {
    texts: findTexts(texts, terminal.environment),
    report: (report, index, count) => {
      reports.push(report)
      show(report, index, count)
    },
    cache,
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
