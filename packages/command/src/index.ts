export { type BuildOptions, type BuiltDataset, buildDataset } from './dataset/build-dataset.ts'
export { checkDataset, type DatasetCheck } from './dataset/check-dataset.ts'
export { formatDataset } from './dataset/dataset-files.ts'
export { InputError } from './dataset/input-error.ts'
export type { SourceWithText } from './dataset/read-sources.ts'
export type { ReportSource, SourceReport } from './dataset/source-report.ts'
export { type WriteOptions, type WrittenDataset, writeDataset } from './dataset/write-dataset.ts'
export type {
  ComparableDataset,
  DatasetDiff,
  FieldChange,
  RecordChange,
  TableChange,
} from './diff/dataset-diff.ts'
export { diffDatasets } from './diff/diff-datasets.ts'
export { formatMarkdown } from './diff/format-markdown.ts'
export { type Level, levelRules } from './diff/rules.ts'
export { writeFiles } from './files/write-files.ts'
export type { About, Author } from './formats/about/about.ts'
export { readAbout } from './formats/about/read-about.ts'
