import type {
  Affiliation as AffiliationRecord,
  Evidence as EvidenceRecord,
} from '@onrecord/dataset'
import type { Actor, Affiliation, Evidence, Quote, Source } from './types.ts'

/** What a dataset says of itself. */
export interface Header {
  /** The npm package of the dataset. */
  readonly name: string
  /** The semantic version of the dataset. */
  readonly version: string
  /** The version of the record format. */
  readonly schemaVersion: number
}

/**
 * Gives the records that stand for what is in a record: an id, or a part. Each function takes that and where it is, for the error.
 *
 * @throws RangeError
 *   If there is no such record.
 */
export interface Links {
  readonly header: Header
  actor(id: string, path: string): Actor
  source(id: string, path: string): Source
  quote(id: string, path: string): Quote
  affiliation(row: AffiliationRecord, path: string): Affiliation
  evidence(row: EvidenceRecord, path: string): Evidence
  /** The text of a source, if it is at hand. */
  text(source: Source): Promise<string | undefined>
  /** The name of an actor, or the id if there is none. */
  name(id: string): string
}
