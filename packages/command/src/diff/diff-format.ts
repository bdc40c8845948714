import { Actor, Event, Quote, Source } from '@onrecord/schema/schemas'
import {
  type ComparableDataset,
  type DatasetRecord,
  type Kind,
  kinds,
  type TableChange,
  tables,
} from './dataset-diff.ts'

const shapes = {
  source: Source.shape,
  actor: Actor.shape,
  quote: Quote.shape,
  event: Event.shape,
} as const

/** A mark that comes and goes with the curation of single records. */
const mark = 'curated'

/** List the changes of the format: its version, and the fields that came or went. */
export function diffFormat(before: ComparableDataset, after: ComparableDataset): TableChange[] {
  const version: TableChange[] =
    before.schemaVersion === after.schemaVersion
      ? []
      : [
          {
            rule: 'format-changed',
            words: `schemaVersion: ${before.schemaVersion} → ${after.schemaVersion}`,
          },
        ]
  return [
    ...version,
    ...kinds.flatMap((kind) =>
      listRemovedFields(kind, before, after).map(
        (field): TableChange => ({
          rule: 'field-removed',
          kind,
          words: `${tables[kind]}: ${field}`,
        }),
      ),
    ),
    ...kinds.flatMap((kind) =>
      listNewFields(before[tables[kind]], after[tables[kind]]).map(
        (field): TableChange => ({ rule: 'field-added', kind, words: `${tables[kind]}: ${field}` }),
      ),
    ),
  ]
}

/**
 * List the fields that are gone from a table and that the format requires or does not know. The last value of an optional field
 * goes by a correction.
 */
export const listRemovedFields = (
  kind: Kind,
  before: ComparableDataset,
  after: ComparableDataset,
): string[] =>
  listNewFields(after[tables[kind]], before[tables[kind]]).filter(
    (field) => !isOptional(kind, field),
  )

function isOptional(kind: Kind, field: string): boolean {
  const shape = new Map(Object.entries(shapes[kind]))
  return shape.get(field)?.safeParse(undefined).success === true
}

/** The fields that records have and no other record has, in order; none if there are no others to compare with. */
function listNewFields(
  others: readonly DatasetRecord[],
  records: readonly DatasetRecord[],
): string[] {
  if (others.length === 0) return []
  const known = namesOf(others)
  return [...namesOf(records)].filter((name) => name !== mark && !known.has(name)).sort()
}

const namesOf = (records: readonly DatasetRecord[]): Set<string> =>
  new Set(records.flatMap((record) => Object.keys(record)))
