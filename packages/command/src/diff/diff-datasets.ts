import {
  type ComparableDataset,
  type DatasetDiff,
  kinds,
  type RecordChange,
  type TableChange,
} from './dataset-diff.ts'
import { RecordNames } from './describe-record.ts'
import { diffFormat } from './diff-format.ts'
import { diffRecords } from './diff-records.ts'
import { diffRedirects } from './diff-redirects.ts'
import { diffVocabulary } from './diff-vocabulary.ts'
import { FollowIds } from './follow-ids.ts'
import { highestLevel } from './rules.ts'

/**
 * Compare two versions of a dataset, in time linear in their records.
 *
 * @param before
 *   The earlier version, of any version of the format.
 * @param after
 *   The later version. Its redirects tell records that are gone from those that were merged, split or renamed.
 * @returns
 *   The changes, and the level of the semantic version that they ask for.
 */
export function diffDatasets(before: ComparableDataset, after: ComparableDataset): DatasetDiff {
  const ids = new FollowIds(after)
  const names = { before: new RecordNames(before), after: new RecordNames(after) }
  const tableChanges: TableChange[] = [
    ...diffFormat(before, after),
    ...diffVocabulary(before, after),
    ...diffRedirects(before, ids),
  ]
  const records: RecordChange[] = kinds.flatMap((kind) =>
    diffRecords(kind, before, after, names, ids),
  )
  return {
    before: headerOf(before),
    after: headerOf(after),
    level: highestLevel([...tableChanges, ...records].map(({ rule }) => rule)),
    tables: tableChanges,
    records,
  }
}

const headerOf = ({ name, version, schemaVersion }: ComparableDataset) => ({
  name,
  version,
  schemaVersion,
})
