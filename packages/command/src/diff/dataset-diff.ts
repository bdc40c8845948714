import type { Level, RuleName } from './rules.ts'

/** The tables of a dataset, by the kind of their records. */
export const tables = {
  source: 'sources',
  actor: 'actors',
  quote: 'quotes',
  event: 'events',
} as const
/** A kind of records. */
export type Kind = 'source' | 'actor' | 'quote' | 'event'
export const kinds: readonly Kind[] = ['source', 'actor', 'quote', 'event']

/** A record of any version of the format: its id, and fields that are looked at when they are there. */
export interface DatasetRecord {
  /** Its id. */
  readonly id: string
}

/** Which dataset it is. */
export interface DatasetEdition {
  /** The npm package. */
  readonly name: string
  /** The semantic version. */
  readonly version: string
  /** The version of the record format. */
  readonly schemaVersion: number
}

/** Where the id of a record that was merged, split or renamed leads, in any version of the format. */
export interface ComparableRedirect {
  /** What the ids are of. */
  readonly kind: string
  /** The id of before. */
  readonly from: string
  /** The id of the record that took its place. */
  readonly to: string
}

/** A dataset of any version of the format. A `Dataset` is one. */
export interface ComparableDataset extends DatasetEdition {
  /** Its sources. */
  readonly sources: readonly DatasetRecord[]
  /** Its actors. */
  readonly actors: readonly DatasetRecord[]
  /** Its quotes. */
  readonly quotes: readonly DatasetRecord[]
  /** Its events. */
  readonly events: readonly DatasetRecord[]
  /** Where former ids lead. */
  readonly redirects?: readonly ComparableRedirect[] | undefined
}

/** A field of a record that is different. */
export interface FieldChange {
  /** Its name, with that of the field within it: `cue.attitude`. */
  field: string
  /** The value before; absent where the record lacked the field. References are ids. */
  before?: unknown
  /** The value after; absent where the record lacks the field. */
  after?: unknown
  /** The change in words: "2018-03 → 2018-03-05". */
  words: string
}

/** A record that is new, gone, different or somewhere else. */
export interface RecordChange {
  /** What kind of change it is. */
  rule: Extract<RuleName, `record-${string}` | 'evidence-moved'>
  /** What kind of record it is. */
  kind: Kind
  /** The id, before the change if it is another one now. */
  id: string
  /** The ids of the records that it is now; empty if it is itself or gone. */
  to: string[]
  /** The record in a line, as it is now if it is there: "Ada Quill says (2018-03)", "CONSULT visit: Ada Quill → Oman (undated)". */
  record: string
  /** What was said, or the gloss of it; absent if the record has neither. Only words of the speaker are between quotation marks. */
  quoted?: string
  /** What is different, in the order of the fields; empty for records that are new, gone or split. */
  fields: FieldChange[]
}

/** A change of a whole table, of its vocabulary or of the ids of before. */
export interface TableChange {
  /** What kind of change it is. */
  rule: Exclude<RuleName, RecordChange['rule']>
  /** The kind of the records; absent if it is the whole dataset. */
  kind?: Kind
  /** The change in words: "quotes: cue.attitude \"warns\"". */
  words: string
}

/** What is different between two versions of a dataset. */
export interface DatasetDiff {
  /** The version before. */
  before: DatasetEdition
  /** The version after. */
  after: DatasetEdition
  /** The level that the next version needs: the highest of the rules that apply. */
  level: Level
  /** The changes of tables, by rule. */
  tables: TableChange[]
  /** The changes of records, by kind, then in the order of the records, those that are gone last. */
  records: RecordChange[]
}
