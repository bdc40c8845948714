import { type ComparableDataset, type Kind, kinds, tables } from './dataset-diff.ts'

/** The records of a dataset that ids lead to. */
export class FollowIds {
  readonly #records: ReadonlyMap<Kind, ReadonlySet<string>>
  readonly #redirects: ReadonlyMap<string, ReadonlyMap<string, string>>

  constructor(dataset: ComparableDataset) {
    this.#records = new Map(
      kinds.map((kind) => [kind, new Set(dataset[tables[kind]].map(({ id }) => id))]),
    )
    const redirects = new Map<string, Map<string, string>>(kinds.map((kind) => [kind, new Map()]))
    for (const { kind, from, to } of dataset.redirects ?? []) redirects.get(kind)?.set(from, to)
    this.#redirects = redirects
  }

  /** The id of the record that an id leads to: itself if there is one of that id, undefined if it leads nowhere. */
  follow(kind: Kind, id: string): string | undefined {
    const [records, redirects] = [this.#records.get(kind), this.#redirects.get(kind)]
    const seen = new Set<string>()
    let last: string | undefined = id
    while (last !== undefined && !records?.has(last) && !seen.has(last)) {
      seen.add(last)
      last = redirects?.get(last)
    }
    return last !== undefined && records?.has(last) ? last : undefined
  }

  /** The ids that lead to other records, with what they lead to. */
  listRedirects(kind: Kind): [from: string, to: string][] {
    return [...(this.#redirects.get(kind) ?? [])].filter(
      ([from]) => this.follow(kind, from) !== undefined && !this.#records.get(kind)?.has(from),
    )
  }
}
