import type { ValueOption } from './option.ts'

/** The option for the texts that are no part of a dataset. */
export const textsOption = {
  value: 'FOLDER',
  description: 'where the texts lie that may only be quoted from, as ID.txt; also ONRECORD_TEXTS',
  completes: 'folders',
} as const satisfies ValueOption

/** The argument of commands that take a dataset. */
export const datasetArgument = {
  name: 'DATASET',
  description:
    'the folder of the dataset; by default the current one if it has sources, or else the one that package.json names under "onrecord": {"dataset": "PATH"}',
  completes: 'folders',
} as const

export const reviewerOption = {
  value: 'NAME',
  description: 'who decides; kept with each correction',
} as const satisfies ValueOption
