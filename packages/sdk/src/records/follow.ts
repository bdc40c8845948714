import type { Dataset as DatasetRecords, Redirect } from '@onrecord/dataset'

/** Gives the id of the record that an id leads to: another one where the record was merged, split or renamed. */
export type Follow = (id: string) => string

export function makeFollow({ redirects = [] }: DatasetRecords, kind: Redirect['kind']): Follow {
  const targets = new Map<string, string>()
  for (const redirect of redirects)
    if (redirect.kind === kind) targets.set(redirect.from, redirect.to)
  return (id) => targets.get(id) ?? id
}
