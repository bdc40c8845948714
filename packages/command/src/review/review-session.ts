import type { ReviewItem } from './review-item.ts'

/** What a person decided about a record. */
export type Decision =
  | { verb: 'accept' }
  | { verb: 'drop'; reason: string }
  | { verb: 'set'; to: Readonly<Record<string, unknown>>; reason: string }

export interface DecidedItem {
  item: ReviewItem
  decision: Decision
}

/** Goes through records one by one, and back. */
export class ReviewSession {
  readonly items: readonly ReviewItem[]
  /** One entry an item that is behind: undefined where it was skipped. */
  readonly #decisions: (Decision | undefined)[] = []

  constructor(items: readonly ReviewItem[]) {
    this.items = items
  }

  /** The position of the item at hand, from 0. */
  get position(): number {
    return this.#decisions.length
  }

  /** The item at hand; undefined at the end. */
  get current(): ReviewItem | undefined {
    return this.items[this.position]
  }

  /** Decide about the item at hand, or skip it, and go on to the next one. */
  decide(decision: Decision | undefined): void {
    if (this.current !== undefined) this.#decisions.push(decision)
  }

  /** Go back to the item before, whose decision is forgotten; returns whether there is one. */
  undo(): boolean {
    if (this.#decisions.length === 0) return false
    this.#decisions.pop()
    return true
  }

  /** The decisions so far, in the order of the items. */
  get decided(): DecidedItem[] {
    return this.#decisions.flatMap((decision, index) => {
      const item = this.items[index]
      return decision && item ? [{ item, decision }] : []
    })
  }
}
