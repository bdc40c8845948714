import { defineCommand } from './command.ts'
import { datasetArgument, textsOption } from './common-options.ts'

export const checkCommand = defineCommand({
  name: 'check',
  summary: 'check that a dataset is up to date, valid and within its rights',
  description:
    'Builds the dataset again from all of its sources, without writing, and compares. Fails where a file in DATASET/data differs, where a correction in DATASET/curation has no effect any more, and where a linter finds something, as "linter: record: message". DATASET/package.json sets linters to "off", "warn" or "error", as in "onrecord": {"lint": {"orphans": "error"}}; orphans only warn.',
  arguments: [datasetArgument],
  options: { texts: textsOption },
  lists: async () => {
    const { linters } = await import('../lint/linters.ts')
    return [{ heading: 'Linters', items: linters.map(({ name, describe }) => [name, describe]) }]
  },
  examples: [{ call: 'onrecord check --texts ../texts my-dataset', does: 'all of it' }],
  run: async ({ values, positionals, terminal }) => {
    const { checkAndReport } = await import('./check-and-report.ts')
    return checkAndReport(positionals, values.texts, terminal)
  },
})
