import { checkDataset } from '../dataset/check-dataset.ts'
import type { Command } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'

export const checkCommand: Command = {
  help: `
Usage: onrecord check [--texts FOLDER] [DATASET]

Builds the dataset again, without writing, and compares. Fails where a file in
DATASET/data differs, where a record is not valid or names what is not there,
where a correction in DATASET/curation has no effect any more, and where a tracked file holds twelve or more words in a row from a text that
may only be quoted from, outside of its direct quotations.

Options:
  --texts FOLDER  where the texts lie that may only be quoted from, as ID.txt;
                  also ONRECORD_TEXTS
`,
  options: { texts: { type: 'string' } },
  run: async ({ values, positionals, terminal }) => {
    const directory = findDataset(positionals)
    const { problems, unchecked } = checkDataset(directory, {
      texts: findTexts(values.texts, terminal.environment),
    })
    for (const problem of problems) terminal.note(problem)
    for (const id of unchecked)
      await terminal.write(
        `${id}: its text is not at hand; its records and rights were not checked against it\n`,
      )
    if (problems.length === 0) await terminal.write('The dataset is what its sources give\n')
    return problems.length === 0 ? 0 : 1
  },
}
