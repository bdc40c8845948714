import type { FoundName } from '../names/found-name.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { type SeatReading, tellPlaceFromGovernment } from './tell-place-from-government.ts'

/** How many more readings as a place outweigh what a seat does in a text. */
const enough = 3
/** How many more outweigh what only governments do, as "hosted" in a text about a city. */
const overwhelming = 6

/**
 * Reads the seats of governments in a text. Where a sentence leaves it open, the others decide: a text about a city means the
 * city, and one about governments the government.
 */
export class SeatReader {
  readonly #readings = new Map<FoundName, SeatReading>()
  /** By seat how often it is a place, less how often it is its government. */
  readonly #balance = new Map<string, number>()
  #total = 0

  /** Read the seats in a sentence, and count the clear readings. */
  introduce({ names, tree }: SentenceNames): void {
    for (const [index, name] of names.entries()) {
      if (!name.bearers.some(({ form }) => form === 'seat')) continue
      const found = tellPlaceFromGovernment(name, names[index + 1], tree)
      this.#readings.set(name, found)
      if (found.isWeak) continue
      const step = found.reading === 'place' ? 1 : -1
      this.#balance.set(name.words, this.#balanceOf(name.words) + step)
      this.#total += step
    }
  }

  /** The reading of a name that is a seat; all sentences are introduced before. */
  read(name: FoundName): SeatReading {
    const found = this.#readings.get(name) ?? { reading: 'place', rule: 'seat-bare' }
    const balance = this.#balanceOf(name.words)
    if (!found.isWeak && balance < overwhelming) return found
    if (balance >= enough) return { reading: 'place', rule: 'seat-bare' }
    const isOfGovernments = balance < 0 || (balance === 0 && this.#total < 0)
    return found.reading === 'place' && isOfGovernments
      ? { reading: 'government', rule: 'seat-related' }
      : found
  }

  #balanceOf = (seat: string): number => this.#balance.get(seat) ?? 0
}
