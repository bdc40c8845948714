import type { Dataset, Source } from '@onrecord/sdk/open'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { RecordCard } from '../record/record-card.tsx'
import { RecordList } from '../record/record-list.tsx'
import { listAttested } from './list-attested.ts'

interface Properties {
  readonly dataset: Dataset
  readonly source: Source
  readonly chosen: string | undefined
}

/** What the rights of a source allow without its text: the facts in sentences, with direct words where they may be quoted. */
export function AttestedRecords({ dataset, source, chosen }: Properties) {
  const entries = useMemo(() => listAttested(dataset, source.id), [dataset, source])
  const entry = entries.find(({ record }) => record.id === chosen)
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => first.current?.focus(), [chosen])
  return (
    <>
      {entry && (
        <div ref={first} class="source-chosen" tabIndex={-1}>
          <RecordCard dataset={dataset} entry={entry} isOpen />
        </div>
      )}
      <h2 class="source-records">What it says, in the order of its text</h2>
      <RecordList dataset={dataset} entries={entries} label="Records of the source" />
    </>
  )
}
