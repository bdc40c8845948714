import type { Losses } from './network/network-learner.ts'

/** Adds up losses, to be shown as means. */
export class LossMeter {
  readonly #sums = new Map<string, number>()
  #tokens = 0

  add(losses: Losses, tokens: number): void {
    for (const [task, loss] of Object.entries(losses))
      this.#sums.set(task, (this.#sums.get(task) ?? 0) + loss)
    this.#tokens += tokens
  }

  /** The means by task, in nats a token. */
  toString(): string {
    const means = Array.from(
      this.#sums,
      ([task, sum]) => `${task} ${(sum / this.#tokens).toFixed(3)}`,
    )
    return means.join(', ')
  }
}
