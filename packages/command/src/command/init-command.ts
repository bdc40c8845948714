import { defineCommand } from './command.ts'
import { UsageError } from './usage-error.ts'

export const initCommand = defineCommand({
  name: 'init',
  summary: 'start a dataset of your own',
  description:
    'Starts a dataset of your own in FOLDER: a package for npm with an example source, files for corrections, a test, and workflows that check each change and release. It is built at once.',
  arguments: [
    { name: 'FOLDER', completes: 'folders', description: 'where; by default the current folder' },
  ],
  options: {
    name: { value: 'NAME', description: 'the npm package; by default after the folder' },
    title: { value: 'TITLE', description: 'the title of the dataset; by default after the name' },
    force: {
      description:
        'add the files that are missing to a folder that is not empty; those that are there stay as they are',
    },
  },
  examples: [
    { call: 'onrecord init talks', does: 'a new folder' },
    { call: 'onrecord init --name @you/talks --title "Talks" --force .', does: 'this folder' },
  ],
  run: async ({ values: { force, ...names }, positionals: [folder = '.', other], terminal }) => {
    if (other !== undefined) throw new UsageError(`Unexpected "${other}", expected one folder`)
    const { initDataset } = await import('./init-dataset.ts')
    return initDataset(folder, names, force, terminal)
  },
})
