import type { Dataset } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'
import { LongList } from '../list/long-list.tsx'
import { RecordCard } from './record-card.tsx'

interface Properties {
  readonly dataset: Dataset
  readonly entries: readonly Entry[]
  readonly label: string
}

/** Quotes and events as a list, of any length. */
export function RecordList({ dataset, entries, label }: Properties) {
  if (entries.length === 0) return <p class="nothing">No record.</p>
  return (
    <LongList
      label={label}
      items={entries}
      keyOf={({ kind, record }) => `${kind} ${record.id}`}
      show={(entry) => <RecordCard dataset={dataset} entry={entry} />}
    />
  )
}
