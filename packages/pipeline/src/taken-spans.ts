import type { Span } from '@onrecord/schema'

/** Spans in order, to ask in text order whether another overlaps one of them. */
export class TakenSpans {
  readonly #spans: readonly Span[]
  #index = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  overlaps({ start, end }: Span): boolean {
    while ((this.#spans[this.#index]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#index++
    return (this.#spans[this.#index]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}
