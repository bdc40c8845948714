import type { Dataset, Evidence } from '@onrecord/schema'

/** The evidence of a record, or of one of its offices. */
export interface RecordEvidence {
  /** The id of the record. */
  record: string
  evidence: readonly Evidence[]
}

/** List the evidence of all records and of the offices of actors. */
export const listEvidence = ({ actors, quotes, events }: Dataset): RecordEvidence[] => [
  ...actors.flatMap(({ id, evidence, affiliations }) => [
    { record: id, evidence },
    ...affiliations.map((affiliation) => ({ record: id, evidence: affiliation.evidence })),
  ]),
  ...[...quotes, ...events].map(({ id, evidence }) => ({ record: id, evidence })),
]
