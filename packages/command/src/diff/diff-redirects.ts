import { type ComparableDataset, kinds, type TableChange, tables } from './dataset-diff.ts'
import { FollowIds } from './follow-ids.ts'

/** List the ids of before that led to a record and lead nowhere, or to one that is not its successor. */
export function diffRedirects(before: ComparableDataset, now: FollowIds): TableChange[] {
  const old = new FollowIds(before)
  return kinds.flatMap((kind) =>
    old.listRedirects(kind).flatMap(([from, to]): TableChange[] => {
      const words = `${tables[kind]}: ${from} → ${to}`
      const target = now.follow(kind, from)
      if (target === undefined) return [{ rule: 'redirect-removed', kind, words }]
      if (target === from || target === now.follow(kind, to)) return []
      return [{ rule: 'redirect-changed', kind, words: `${words}, now ${target}` }]
    }),
  )
}
