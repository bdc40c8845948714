import type { Entry } from '../dataset/entry.ts'
import { statusOf } from '../dataset/status-of.ts'
import { nameStatus, nameType } from '../filters/name-value.ts'
import { gradeConfidence } from './grade-confidence.ts'

const kinds = {
  direct: 'in so many words',
  mixed: 'some of the words',
  indirect: 'reported, not word for word',
} as const

/** How sure a record is, whether it took place, and of what kind it is: marks with words. */
export function Marks({ entry }: { readonly entry: Entry }) {
  const { kind, record } = entry
  const status = statusOf(entry)
  const { dots, words } = gradeConfidence(record.confidence)
  return (
    <ul class="marks" aria-label="How sure, and of what kind">
      <li class={`mark kind-${kind === 'event' ? record.quadClass : record.kind}`}>
        {kind === 'event'
          ? `${nameType(record.type)} · ${record.quadClass.replace('-', ' ')}`
          : `${record.cue?.attitude ?? 'says'} · ${kinds[record.kind]}`}
      </li>
      {status !== 'actual' && <li class={`mark status-${status}`}>{nameStatus(status)}</li>}
      <li class={`mark confidence dots-${dots}`}>
        {words}, {Math.round(record.confidence * 100)} %
      </li>
      {record.curated && <li class="mark curated">corrected by hand</li>}
    </ul>
  )
}
