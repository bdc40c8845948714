/** So many ids are told of each reason. */
const longestList = 5

/** Why records are not used. */
const reasons = {
  failed: 'could not be read there',
  unknown: 'are of no source of the dataset',
  unfounded: 'do not say what they are computed from; "onrecord extract --ndjson --dataset" does',
  outdated:
    'are of another text, title or day, other actors or words, or another version of onrecord',
  unavailable: 'are of sources whose texts are not available here',
}

export type Misfit = keyof typeof reasons

/** The records that are not used, by why they are not. */
export class LeftOut {
  readonly #ids = new Map<Misfit, string[]>()

  add(reason: Misfit, id: string): void {
    const ids = this.#ids.get(reason)
    if (ids) ids.push(id)
    else this.#ids.set(reason, [id])
  }

  /** Describe them, one line for each reason. */
  describe(): string[] {
    return [...this.#ids].map(([reason, ids]) => {
      const rest = ids.length - longestList
      const named = ids.slice(0, longestList).join(', ')
      const count = ids.length.toLocaleString('en-US')
      return `Not used: ${count} records that ${reasons[reason]}: ${named}${rest > 0 ? ` and ${rest.toLocaleString('en-US')} more` : ''}`
    })
  }
}
