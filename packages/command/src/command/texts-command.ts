import { defineCommand } from './command.ts'
import { datasetArgument, textsOption } from './common-options.ts'

export const textsCommand = defineCommand({
  name: 'texts',
  summary: 'print the texts of a dataset, for machines that extract their records',
  description:
    'Prints the sources of a dataset, one {id, text, title, published} a line, as extract --ndjson reads them. Sources whose text is not available are left out, and told. With the records that extract --ndjson --dataset writes for them, build --from makes the same dataset as build alone.',
  arguments: [datasetArgument],
  options: { texts: textsOption },
  examples: [
    { call: 'onrecord texts my-dataset > texts.ndjson', does: 'all texts' },
    {
      call: 'onrecord texts my-dataset | split --lines 1000 - part-',
      does: 'files of a thousand texts',
    },
  ],
  run: async ({ values, positionals, terminal }) => {
    const { printTexts } = await import('./print-texts.ts')
    return printTexts(positionals, values.texts, terminal)
  },
})
