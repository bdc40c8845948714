import type { Dataset } from '@onrecord/schema'
import { formatDataset } from '../../src/dataset/dataset-files.ts'

/** The files of a dataset in a folder: "" or one that ends with a slash. */
export const dataFiles = (dataset: Dataset, folder = ''): Record<string, string> => ({
  [`${folder}sources/first.md`]: 'A text.\n',
  [`${folder}package.json`]: `${JSON.stringify({ name: dataset.name, version: dataset.version })}\n`,
  ...Object.fromEntries(
    [...formatDataset(dataset)].map(([path, content]) => [`${folder}${path}`, content]),
  ),
})
