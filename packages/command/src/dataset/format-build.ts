import { dependsOnSdk } from '../entry/depends-on-sdk.ts'
import { formatEntry } from '../entry/format-entry.ts'
import { readAbout } from '../formats/about/read-about.ts'
import { type CommittedDataset, formatDataset } from './dataset-files.ts'

/** Format a built dataset as files, with an entry for programs if its package depends on the SDK. */
export const formatBuild = (
  directory: string,
  { dataset, state }: CommittedDataset,
): Map<string, string> =>
  new Map([
    ...formatDataset(dataset, state, readAbout(directory)),
    ...(dependsOnSdk(directory) ? formatEntry() : []),
  ])
