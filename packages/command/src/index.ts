export type { BuildCache } from './cache/build-cache.ts'
export type { KnownPlace } from './curation/known-place.ts'
export { type BuildOptions, type BuiltDataset, buildDataset } from './dataset/build-dataset.ts'
export { checkDataset, type DatasetCheck } from './dataset/check-dataset.ts'
export { formatDataset } from './dataset/dataset-files.ts'
export type { DatasetState } from './dataset/dataset-state.ts'
export type { DerivedFacts } from './dataset/derive-facts.ts'
export { InputError } from './dataset/input-error.ts'
export { type DatasetFolder, readDatasetFolder } from './dataset/read-dataset-folder.ts'
export type { SourceWithText } from './dataset/read-sources.ts'
export type { ReportSource, SourceReport } from './dataset/source-report.ts'
export { type WriteOptions, type WrittenDataset, writeDataset } from './dataset/write-dataset.ts'
export type {
  ComparableDataset,
  ComparableRedirect,
  DatasetDiff,
  DatasetEdition,
  DatasetRecord,
  FieldChange,
  Kind,
  RecordChange,
  TableChange,
} from './diff/dataset-diff.ts'
export { diffDatasets } from './diff/diff-datasets.ts'
export { formatMarkdown } from './diff/format-markdown.ts'
export { type Level, type LevelRule, levelRules, type RuleName } from './diff/rules.ts'
export type { FileSystem } from './files/file-system.ts'
export { writeFiles } from './files/write-files.ts'
export type { About, Author } from './formats/about/about.ts'
export { readAbout } from './formats/about/read-about.ts'
export type { ComputedId } from './identity/computed-ids.ts'
export { readTextFiles, type TextFilesOptions } from './texts/read-text-files.ts'
export type { SourceText } from './texts/text.ts'
