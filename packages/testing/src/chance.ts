const syllables = ['ba', 'dor', 'fi', 'gal', 'lu', 'mer', 'no', 'pi', 'ros', 'tu', 'ven', 'zel']
const givenNames = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gwen', 'Hal', 'Ida', 'Jon']

/** Pseudorandom choices, and names of invented people and places (mulberry32), the same for the same seed. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  name(): string {
    const letters = Array.from({ length: 2 + this.below(2) }, () => this.of(syllables)).join('')
    return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
  }

  person(): string {
    return `${this.of(givenNames)} ${this.name()}`
  }
}
