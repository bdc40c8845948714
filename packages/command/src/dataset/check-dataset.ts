import { buildDataset } from './build-dataset.ts'
import { checkReferences } from './check-references.ts'
import { checkRights } from './check-rights.ts'
import { formatDataset } from './dataset-files.ts'
import { findChanged } from './write-files.ts'

export interface DatasetCheck {
  /** What is wrong, a line each; empty where all is well. */
  problems: string[]
  /** The sources whose text is not at hand: their records were not checked against it. */
  unchecked: string[]
}

/** Check that a committed dataset is what its sources give, valid, and within the rights of its sources. */
export function checkDataset(directory: string, texts?: string): DatasetCheck {
  const { dataset, sources, unused } = buildDataset(directory, texts)
  const changed = findChanged(directory, formatDataset(dataset))
  return {
    problems: [
      ...changed.map((path) => `${path}: Not what the sources give; run "onrecord build"`),
      ...unused,
      ...checkReferences(dataset),
      ...checkRights(directory, sources),
    ],
    unchecked: sources.filter(({ text }) => text === undefined).map(({ source }) => source.id),
  }
}
