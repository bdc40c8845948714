import type { Evidence } from '@onrecord/schema'
import type { Place } from './selectors.ts'

/** What the records of all tables have. */
export interface Item {
  id: string
  evidence: Evidence[]
}

/** Whether a piece of evidence is of the part that is taken out of a record. */
export type IsTaken = (evidence: Evidence) => boolean

/** How the records of one table are corrected. */
export interface Table<Record extends Item, New, Changes, Taken> {
  /** What a record is called in messages. */
  noun: string
  records: Map<string, Record>
  /** A record with some fields set. */
  change: (record: Record, changes: Changes | New) => Record
  create: (added: New, places: readonly Place[]) => Record
  /** Join another record to one, whose own values are kept. */
  join: (record: Record, other: Record) => Record
  /** Take the part that some of its evidence attests out of a record. */
  take: (record: Record, taken: Taken, isTaken: IsTaken) => { part: Record; rest: Record }
  /** Let what refers to a record that goes refer to another one, or to none. */
  replace: (id: string, other: string | null) => void
  redirects: Map<string, string>
  /** The fields that corrections set so far, each as the id of the record and the name of the field. */
  settled: Set<string>
}
