import type { Evidence as EvidenceRecord } from '@onrecord/dataset'
import { EvidenceView } from './evidence-view.ts'
import type { Links } from './links.ts'
import type { Evidence } from './types.ts'

/** The evidence of a record, with its sources. */
export const viewEvidence = (
  records: readonly EvidenceRecord[],
  links: Pick<Links, 'source' | 'text'>,
  path: string,
): readonly Evidence[] =>
  Object.freeze(
    records.map((record, index) => new EvidenceView(record, links, `${path}.evidence[${index}]`)),
  )
