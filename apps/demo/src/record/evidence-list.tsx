import type { Entry } from '../dataset/entry.ts'
import { EvidencePlace } from './evidence-place.tsx'

/** The places in sources that a record rests on, and how it was found. */
export function EvidenceList({ entry }: { readonly entry: Entry }) {
  const { record } = entry
  return (
    <div class="evidence">
      <ol>
        {record.evidence.map((evidence) => (
          <li key={`${evidence.source.id} ${evidence.start}`}>
            <EvidencePlace evidence={evidence} entry={entry} />
          </li>
        ))}
      </ol>
      <p class="how">
        {describeRule(entry)}
        {record.date && ` The date is ${bases[record.date.basis]}.`}
      </p>
    </div>
  )
}

const bases = {
  explicit: 'in the text',
  dateline: 'reckoned from the day of the text',
  running: 'reckoned from another date in the text',
} as const

/** The confidence of quotes is measured; that of events is an estimate. */
function describeRule({ kind, record }: Entry): string {
  if (record.rule === 'curation') return 'Entered by hand.'
  const share = Math.round(record.confidence * 100)
  const known = kind === 'quote' ? 'are right' : 'should be right'
  return `Found automatically by the rule “${record.rule}”: of 100 such records, about ${share} ${known}.`
}
