import {
  type ComparableDataset,
  type DatasetRecord,
  type FieldChange,
  type Kind,
  type RecordChange,
  tables,
} from './dataset-diff.ts'
import type { RecordNames } from './describe-record.ts'
import { isMove } from './diff-evidence.ts'
import { diffFields } from './diff-fields.ts'
import { listRemovedFields } from './diff-format.ts'
import type { FieldContext } from './field-context.ts'
import { findSuccessors } from './find-successors.ts'
import type { FollowIds } from './follow-ids.ts'

/**
 * List the records of a kind that are new, different, redirected or gone.
 *
 * @param names
 *   What the records of each version are called.
 * @param ids
 *   Where ids lead in the version after.
 */
export function diffRecords(
  kind: Kind,
  before: ComparableDataset,
  after: ComparableDataset,
  names: { before: RecordNames; after: RecordNames },
  ids: FollowIds,
): RecordChange[] {
  const old = new Map(before[tables[kind]].map((record) => [record.id, record]))
  const now = new Map(after[tables[kind]].map((record) => [record.id, record]))
  const successors = findSuccessors(kind, before, after, ids)
  const inherited = countHeirs(successors)
  const ignored = new Set(listRemovedFields(kind, before, after))
  const context: FieldContext = {
    kind,
    ignored,
    nameOf: (of, id) => names.after.find(of, id) ?? names.before.find(of, id) ?? `${id ?? 'none'}`,
    follow: (of, id) => (typeof id === 'string' ? (ids.follow(of, id) ?? id) : id),
  }

  const describe = (
    rule: RecordChange['rule'],
    id: string,
    { to = [], fields = [] }: Partial<RecordChange> = {},
  ): RecordChange => {
    const current = now.get(to[0] ?? id)
    const record = current ?? (old.get(id) as DatasetRecord)
    const version = current ? names.after : names.before
    const quoted = version.quote(record)
    return {
      ...{ rule, kind, id, to, record: version.describe(kind, record) },
      ...(quoted !== undefined && { quoted }),
      fields,
    }
  }

  const changes: RecordChange[] = []
  for (const [id, record] of now) {
    const previous = old.get(id)
    if (previous === undefined) {
      if (!inherited.has(id)) changes.push(describe('record-added', id))
    } else if (!successors.has(id)) {
      const fields = diffFields(previous, record, context)
      if (fields.length > 0) changes.push(describe(ruleOf(fields), id, { fields }))
    }
  }
  for (const [id, record] of old) {
    const to = successors.get(id)
    if (to === undefined) {
      if (!now.has(id)) changes.push(describe('record-removed', id))
      continue
    }
    const [first = id] = to
    const target = now.get(first)
    if (to.length === 1 && (old.has(first) || (inherited.get(first) ?? 0) > 1)) {
      changes.push(describe('record-merged', id, { to }))
    } else {
      const fields = target ? diffFields(record, target, context) : []
      changes.push(describe(to.length > 1 ? 'record-split' : 'record-renamed', id, { to, fields }))
    }
  }
  return changes
}

/** How many records lead to each successor. */
function countHeirs(successors: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const to of successors.values())
    for (const id of to) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const ruleOf = (fields: readonly FieldChange[]): RecordChange['rule'] =>
  fields.every(isMove) ? 'evidence-moved' : 'record-changed'
