import { type DatasetDiff, type Kind, kinds, type RecordChange, tables } from './dataset-diff.ts'

/** How outputs list the records of a rule, in their order. */
const groups = [
  { rule: 'record-added', verb: 'added', sign: '+' },
  { rule: 'record-changed', verb: 'changed', sign: '~' },
  { rule: 'evidence-moved', verb: 'with moved evidence', sign: '~' },
  { rule: 'record-renamed', verb: 'renamed', sign: '>' },
  { rule: 'record-merged', verb: 'merged', sign: '>' },
  { rule: 'record-split', verb: 'split', sign: '>' },
  { rule: 'record-removed', verb: 'removed', sign: '-' },
] as const

/** The changes of one rule to records of one kind. */
export interface ChangeGroup {
  /** The kind of the records. */
  kind: Kind
  /** The mark of the changes: new, different, under another id, or gone. */
  sign: '+' | '~' | '>' | '-'
  /** "2 quotes added" */
  title: string
  /** The changes, in the order of the records. */
  changes: RecordChange[]
}

/** The changes of records by kind and rule; no group is empty. */
export function groupChanges({ records }: DatasetDiff): ChangeGroup[] {
  const lists = new Map<string, RecordChange[]>()
  for (const change of records) {
    const key = `${change.kind} ${change.rule}`
    const list = lists.get(key)
    if (list) list.push(change)
    else lists.set(key, [change])
  }
  return kinds.flatMap((kind) =>
    groups.flatMap(({ rule, verb, sign }) => {
      const changes = lists.get(`${kind} ${rule}`) ?? []
      const noun = changes.length === 1 ? kind : tables[kind]
      const title = `${changes.length} ${noun} ${verb}`
      return changes.length > 0 ? [{ kind, sign, title, changes }] : []
    }),
  )
}

/** Whether anything is different. */
export const hasChanges = ({ records, tables }: DatasetDiff): boolean =>
  records.length > 0 || tables.length > 0
