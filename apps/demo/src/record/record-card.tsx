import type { Dataset } from '@onrecord/sdk/open'
import { toSentence } from '@onrecord/sdk/sentence'
import { linkRecord } from '../address/links.ts'
import type { Entry } from '../dataset/entry.ts'
import { DateAndPlace } from './date-and-place.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Marks } from './marks.tsx'
import { RecordActions } from './record-actions.tsx'
import { Sentence } from './sentence.tsx'
import { Words } from './words.tsx'

interface Properties {
  readonly dataset: Dataset
  readonly entry: Entry
  /** Whether evidence and actions are shown at once, as on the page of the record. */
  readonly isOpen?: boolean
}

/** A quote or an event: who, what, when, how sure, and on what evidence. */
export function RecordCard({ dataset, entry, isOpen = false }: Properties) {
  const { kind, record } = entry
  const side = kind === 'event' ? record.quadClass.replace(/^\w+-/, '') : 'quote'
  return (
    <article class={`record ${side}`} data-record={record.id}>
      <DateAndPlace entry={entry} href={isOpen ? undefined : linkRecord(entry)} />
      <div class="record-body">
        <Sentence entry={entry} />
        <Words entry={entry} />
        <Marks entry={entry} />
        <details open={isOpen}>
          <summary>
            Evidence and citation<span class="hidden"> of {toSentence(record)}</span>
          </summary>
          <EvidenceList entry={entry} />
          <RecordActions dataset={dataset} entry={entry} />
        </details>
      </div>
    </article>
  )
}
