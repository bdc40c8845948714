import { join, resolve } from 'node:path'
import { createDataset } from '../init/create-dataset.ts'
import { nameDataset } from '../init/name-dataset.ts'
import type { Command } from './command.ts'
import { UsageError } from './usage-error.ts'

export const initCommand: Command = {
  help: `
Usage: onrecord init [--name NAME] [--title TITLE] [--force] [FOLDER]

Starts a dataset of your own in FOLDER, by default the current one: a package
for npm with an example source, files for corrections, a test, and workflows
that check each change and release. It is built at once.

Options:
  --name NAME    the npm package; by default after the folder
  --title TITLE  the title of the dataset; by default after the name
  --force        add the files that are missing to a folder that is not empty;
                 those that are there stay as they are
`,
  options: {
    name: { type: 'string' },
    title: { type: 'string' },
    force: { type: 'boolean' },
  },
  run: async ({ values, positionals: [folder = '.', other], terminal }) => {
    if (other !== undefined) throw new UsageError(`Unexpected "${other}", expected one folder`)
    const { name, title, force } = values
    const names = nameDataset(folder, {
      ...(typeof name === 'string' && { name }),
      ...(typeof title === 'string' && { title }),
    })
    const written = createDataset(folder, { ...names, force: force === true })
    const lines = [
      ...written.map((path) => `Wrote ${join(folder, path)}`),
      ...(written.length > 0 ? [] : ['Nothing was missing']),
      '',
      'Next:',
      ...(resolve(folder) === resolve('.') ? [] : [`  cd ${folder}`]),
      '  npm install         fetch the SDK and the tools',
      '  npm test            test the dataset',
      '  npx onrecord build  build it again, after you put texts of your own into sources/',
    ]
    await terminal.write(`${lines.join('\n')}\n`)
    return 0
  },
}
