import { join } from 'node:path'
import type { SourceReport } from '../dataset/source-report.ts'
import { writeDataset } from '../dataset/write-dataset.ts'
import type { Command } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { showProgress } from './progress.ts'
import { summarizeBuild } from './summarize-build.ts'

export const buildCommand: Command = {
  help: `
Usage: onrecord build [--texts FOLDER] [--no-cache] [DATASET]

Reads DATASET/sources/*.md and DATASET/curation/{actors,quotes,events}.yml,
which name actors of the dataset's own and correct records, and writes
DATASET/data, all of its files or none. Corrections without effect are told.
A build that was interrupted is finished first. DATASET is the current folder
if it has sources, or else the one that package.json names under
"onrecord": {"dataset": …}.

Options:
  --texts FOLDER  where the texts lie that may only be quoted from, as ID.txt;
                  also ONRECORD_TEXTS. Records of a source whose text is not
                  there are carried forward from DATASET/data.
  --no-cache      extract all sources anew, not only those that have changed
                  since DATASET/.onrecord/cache.tsv was written
`,
  options: { texts: { type: 'string' }, 'no-cache': { type: 'boolean' } },
  run: async ({ values, positionals, terminal }) => {
    const directory = findDataset(positionals)
    const reports: SourceReport[] = []
    const show = showProgress(terminal)
    const { dataset, unused, notes, changed } = writeDataset(directory, {
      texts: findTexts(values.texts, terminal.environment),
      report: (report, index, count) => {
        reports.push(report)
        show(report, index, count)
      },
      cache: values['no-cache'] !== true,
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
  },
}
