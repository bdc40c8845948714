import { join } from 'node:path'
import type { Dataset } from '@onrecord/schema'
import type { About } from './about/about.ts'
import { formatCitation } from './citation.ts'
import { formatDataPackage } from './data-package.ts'
import { formatJsonLd } from './json-ld/format-json-ld.ts'
import { formatJsonSchema } from './json-schema.ts'
import { measureDataset } from './offsets/measure-dataset.ts'

interface WrittenFile {
  /** In the folder of the dataset. */
  path: string
  format: (dataset: Dataset, about: About) => string
}

/** What a build writes for other tools, beside the tables. */
export const writtenFiles: readonly WrittenFile[] = [
  { path: join('data', 'datapackage.json'), format: formatDataPackage },
  { path: join('data', 'schema.json'), format: formatJsonSchema },
  {
    path: join('data', 'dataset.jsonld'),
    format: (dataset, about) => formatJsonLd(measureDataset(dataset), about),
  },
  { path: 'CITATION.cff', format: formatCitation },
]
