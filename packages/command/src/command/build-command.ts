import { defineCommand } from './command.ts'
import { datasetArgument, textsOption } from './common-options.ts'
import { jobOptions } from './run-options.ts'

export const buildCommand = defineCommand({
  name: 'build',
  summary: 'make a dataset from its sources',
  description:
    "Reads DATASET/sources/*.md and DATASET/curation/{actors,quotes,events}.yml, which name actors of the dataset's own and correct records, and writes DATASET/data, all of its files or none. Corrections without effect are told. A build that was interrupted is finished first. Records of a source whose text is not available are carried forward from DATASET/data.",
  arguments: [datasetArgument],
  options: {
    texts: textsOption,
    cache: {
      isOn: true,
      description:
        'extract all sources anew, not only those that have changed since DATASET/.onrecord/cache.tsv was written',
    },
    from: {
      value: 'PATH',
      isMany: true,
      completes: 'files',
      description:
        'records of its texts that were extracted elsewhere, as a file that extract --ndjson --dataset wrote or a folder of such files; may be given several times. Sources without a record are read here',
    },
    ...jobOptions,
  },
  examples: [
    { call: 'onrecord build my-dataset', does: 'all sources that have changed' },
    {
      call: 'onrecord build --from records.ndjson my-dataset',
      does: 'with what a cluster extracted',
    },
    { call: 'onrecord build --no-cache --texts ../texts', does: 'all sources of the dataset here' },
  ],
  run: async ({ values, positionals, terminal }) => {
    const { buildAndReport } = await import('./build-and-report.ts')
    return buildAndReport(positionals, values, terminal)
  },
})
