import { checkDataset } from '../dataset/check-dataset.ts'
import { linters } from '../lint/linters.ts'
import type { Command } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { showProgress } from './progress.ts'
import { wrapText } from './wrap-text.ts'

export const checkCommand: Command = {
  help: `
Usage: onrecord check [--texts FOLDER] [DATASET]

Builds the dataset again from all of its sources, without writing, and
compares. Fails where a file in DATASET/data differs, where a correction in
DATASET/curation has no effect any more, and where a linter finds something,
as "linter: record: message":

${linters.map(({ name, describe }) => `  ${name.padEnd(13)}${wrapText(describe, 15)}`).join('\n')}

DATASET/package.json sets linters to "off", "warn" or "error", as in
"onrecord": {"lint": {"orphans": "error"}}; orphans only warn.

Options:
  --texts FOLDER  where the texts lie that may only be quoted from, as ID.txt;
                  also ONRECORD_TEXTS
`,
  options: { texts: { type: 'string' } },
  run: async ({ values, positionals, terminal }) => {
    const directory = findDataset(positionals)
    const { problems, warnings, unchecked } = checkDataset(directory, {
      texts: findTexts(values.texts, terminal.environment),
      report: showProgress(terminal),
    })
    for (const problem of problems) terminal.note(problem)
    for (const warning of warnings) terminal.note(`${warning} (warning)`)
    for (const id of unchecked)
      await terminal.write(
        `${id}: its text is not at hand; its records and rights were not checked against it\n`,
      )
    if (problems.length === 0) await terminal.write('The dataset is what its sources give\n')
    return problems.length === 0 ? 0 : 1
  },
}
