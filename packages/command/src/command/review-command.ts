import { defineCommand } from './command.ts'
import { datasetArgument, reviewerOption, textsOption } from './common-options.ts'
import { readCount } from './read-count.ts'
import { UsageError } from './usage-error.ts'

export const reviewCommand = defineCommand({
  name: 'review',
  summary: 'look at new actors and the least sure records, and correct them',
  description:
    'Shows the records that need a person\'s eye, each with its sentence: all actors that are new since the last release, then the least sure quotes and events. Records that the curation of the dataset touched are left out. Answers go to DATASET/curation at once; "onrecord build" applies them.',
  arguments: [datasetArgument],
  options: {
    limit: {
      value: 'COUNT',
      read: readCount,
      expected: 'a number',
      default: '20',
      description: 'how many quotes and events',
    },
    since: {
      value: 'REVISION',
      description:
        'compare actors with this version, as of "onrecord diff"; by default with the last release, a tag NAME@VERSION',
    },
    reviewer: reviewerOption,
    html: {
      value: 'FILE',
      completes: 'files',
      description: 'write a page to review in a browser instead',
    },
    apply: {
      value: 'FILE',
      completes: 'files',
      description: 'add the decisions that such a page saved',
    },
    texts: textsOption,
  },
  lists: [
    {
      heading: 'Answers',
      items: [
        ['a', 'accept: the record is right, and its confidence is 1 from now on'],
        ['c', 'correct: set fields, such as "speaker: ada-quill, date: 2018-03"'],
        ['d', 'drop: the source does not say it'],
        ['s', 'skip: decide later'],
        ['u', 'undo: go back, and forget the last decision'],
        ['q', 'quit'],
      ],
    },
  ],
  examples: [
    { call: 'onrecord review --limit 50 my-dataset', does: 'here' },
    { call: 'onrecord review --html review.html my-dataset', does: 'in a browser' },
    { call: 'onrecord review --apply decisions.json my-dataset', does: 'what it saved' },
  ],
  run: async ({ values, positionals, terminal }) => {
    if (values.html !== undefined && values.apply !== undefined)
      throw new UsageError('Unexpected --apply, expected --html or --apply, not both')
    const { reviewDataset } = await import('./review-dataset.ts')
    return reviewDataset(positionals, values, terminal)
  },
})
