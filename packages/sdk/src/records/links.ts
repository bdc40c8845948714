import type { Evidence as EvidenceRecord, Source } from '@onrecord/dataset'
import { deepFreeze } from './deep-freeze.ts'
import type { Actor, Evidence, Quote } from './types.ts'

/** Resolves the ids in records. */
export interface Links<Id extends string> {
  actor(id: string): Actor<Id>
  quote(id: string): Quote<Id>
  source(id: string): Source
}

export const linkActors = <Id extends string>(
  ids: readonly string[],
  links: Links<Id>,
): readonly Actor<Id>[] => Object.freeze(ids.map((id) => links.actor(id)))

export const linkEvidence = <Id extends string>(
  evidence: readonly EvidenceRecord[],
  links: Links<Id>,
): readonly Evidence[] =>
  Object.freeze(
    evidence.map((place) =>
      Object.freeze({ ...place, source: deepFreeze(links.source(place.source)) }),
    ),
  )
