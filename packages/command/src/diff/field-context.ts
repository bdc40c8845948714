import type { Kind } from './dataset-diff.ts'

/** What a comparison of fields knows of the two versions. */
export interface FieldContext {
  kind: Kind
  /** The name of a record, in either version; its id if it has none. */
  nameOf: (kind: Kind, id: unknown) => string
  /** The id that an id of before leads to; itself if it leads nowhere. */
  follow: (kind: Kind, id: unknown) => unknown
  /** Fields that are not compared. */
  ignored: ReadonlySet<string>
}
