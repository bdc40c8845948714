import type { SentenceNames } from '../sentence-names.ts'
import { type SeatReading, tellPlaceFromGovernment } from './tell-place-from-government.ts'

/** How many more readings as a place outweigh what a seat does in a text. */
const enough = 3

/**
 * Reads the seats of governments in a text. Where a sentence leaves it open, the others decide: a text about a city means the
 * city, and one about governments the government.
 */
export class SeatReader {
  /** By seat how often it is a place, less how often it is its government. */
  readonly #balance = new Map<string, number>()
  #total = 0

  /** Count the clear readings of the seats in a sentence. */
  introduce({ names, tree }: SentenceNames): void {
    for (const [index, name] of names.entries()) {
      if (!name.bearers.some(({ form }) => form === 'seat')) continue
      const { reading, isWeak } = tellPlaceFromGovernment(name, names[index + 1], tree)
      if (isWeak) continue
      const step = reading === 'place' ? 1 : -1
      this.#balance.set(name.words, this.#balanceOf(name.words) + step)
      this.#total += step
    }
  }

  /** The reading of the seat that is a name of a sentence. */
  read({ names, tree }: SentenceNames, index: number): SeatReading {
    const name = names[index]
    if (name === undefined) return { reading: 'place', rule: 'seat-bare' }
    const found = tellPlaceFromGovernment(name, names[index + 1], tree)
    if (!found.isWeak) return found
    const balance = this.#balanceOf(name.words)
    if (balance >= enough) return { reading: 'place', rule: 'seat-bare' }
    const isOfGovernments = balance < 0 || (balance === 0 && this.#total < 0)
    return found.reading === 'place' && isOfGovernments
      ? { reading: 'government', rule: 'seat-related' }
      : found
  }

  #balanceOf = (seat: string): number => this.#balance.get(seat) ?? 0
}
