import { exportFormatNames } from '../formats/export/export-format-names.ts'
import { offsetUnits } from '../formats/offsets/offset-unit.ts'
import { defineCommand } from './command.ts'
import { datasetArgument, textsOption } from './common-options.ts'

export const exportCommand = defineCommand({
  name: 'export',
  summary: 'write a dataset as CSV, NDJSON, Parquet, SQLite, events or JSON-LD',
  description:
    'Writes a dataset that was built for other tools, whole or not at all. --format and --out are needed.',
  arguments: [datasetArgument],
  options: {
    format: { value: 'FORMAT', choices: exportFormatNames, description: 'for which tool' },
    out: {
      value: 'PATH',
      completes: 'files',
      description: 'where to write; "-" is standard output, for one text file',
    },
    table: {
      value: 'NAME',
      description: 'write this table alone, of csv or parquet, to a file',
    },
    offsets: {
      value: 'UNIT',
      choices: offsetUnits,
      description:
        'what offsets count: UTF-16 code units, as JavaScript does (the default), or code points, as Python and R do, for which the texts of all sources are needed',
    },
    texts: textsOption,
    spreadsheet: {
      description:
        'write CSV for spreadsheets: with a byte order mark, and an apostrophe before texts that they would run as formulas',
    },
  },
  lists: [
    {
      heading: 'Formats',
      items: [
        ['csv', 'a folder with a file for each table; lists are JSON text'],
        ['ndjson', 'a file with a record a line, and its kind as "record"'],
        ['parquet', 'a folder with a file for each table; lists are lists'],
        ['sqlite', 'a database with keys, a table for each list, and views; Node 22.13'],
        ['events', 'a CSV file with a row for each agent and recipient of an event'],
        ['jsonld', 'a file in terms of schema.org'],
      ],
    },
  ],
  examples: [
    {
      call: 'onrecord export --format sqlite --out dataset.sqlite my-dataset',
      does: 'a database',
    },
    {
      call: 'onrecord export --format csv --table quotes --out - my-dataset',
      does: 'one table, on standard output',
    },
  ],
  run: async (call) => {
    const { exportDataset } = await import('./export-dataset.ts')
    return exportDataset(call)
  },
})
