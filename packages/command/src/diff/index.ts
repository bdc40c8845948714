export type {
  ComparableDataset,
  DatasetDiff,
  DatasetRecord,
  FieldChange,
  Kind,
  RecordChange,
  TableChange,
} from './dataset-diff.ts'
export { diffDatasets } from './diff-datasets.ts'
export { type ChangeGroup, groupChanges, hasChanges } from './group-changes.ts'
export type { Level, RuleName } from './rules.ts'
