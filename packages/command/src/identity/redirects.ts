import { type RecordKind, type Redirect, recordKinds } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'

/** Where ids lead whose records were merged, split or renamed, by their kind. */
export type Redirects = Readonly<Record<RecordKind, Map<string, string>>>

export function makeRedirects(list: readonly Redirect[] = []): Redirects {
  const redirects = { actor: new Map(), quote: new Map(), event: new Map() }
  for (const { kind, from, to } of list) redirects[kind].set(from, to)
  return redirects
}

/** Put redirects together; of several from one id the last counts. */
export const joinRedirects = (...all: readonly Redirects[]): Redirects => ({
  actor: new Map(all.flatMap(({ actor }) => [...actor])),
  quote: new Map(all.flatMap(({ quote }) => [...quote])),
  event: new Map(all.flatMap(({ event }) => [...event])),
})

/** The id that an id leads to; itself if it is of a record. */
export function follow(
  id: string,
  redirects: ReadonlyMap<string, string>,
  records: { has: (id: string) => boolean },
): string {
  const seen = new Set<string>()
  let last = id
  while (!records.has(last) && !seen.has(last)) {
    seen.add(last)
    last = redirects.get(last) ?? last
  }
  return last
}

/** List redirects by kind and id, each straight to a record. Those that lead to no record are left out. */
export function listRedirects(redirects: Redirects, facts: Facts): Redirect[] {
  const ids = {
    actor: new Set(facts.actors.map(({ id }) => id)),
    quote: new Set(facts.quotes.map(({ id }) => id)),
    event: new Set(facts.events.map(({ id }) => id)),
  }
  return recordKinds.flatMap((kind) =>
    [...redirects[kind].keys()]
      .filter((from) => !ids[kind].has(from))
      .map((from) => ({ kind, from, to: follow(from, redirects[kind], ids[kind]) }))
      .filter(({ to }) => ids[kind].has(to))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  )
}
