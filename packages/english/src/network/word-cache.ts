/**
 * Which row of a table each word has. Where there is no room for a new word, those go that have not been asked for since as
 * many others were as half the table holds.
 */
export class WordCache {
  readonly #half: number
  #recent = new Map<string, number>()
  #older = new Map<string, number>()
  /** Rows that no word has. */
  #free: number[]

  /** @param capacity The number of rows. A word keeps its row at least until half as many others were asked for. */
  constructor(capacity: number) {
    this.#half = capacity / 2
    this.#free = Array.from({ length: capacity }, (_, index) => capacity - 1 - index)
  }

  /** The row of a word, if it has one. */
  find(word: string): number | undefined {
    const recent = this.#recent.get(word)
    if (recent !== undefined) return recent
    const older = this.#older.get(word)
    if (older === undefined) return undefined
    this.#older.delete(word)
    this.#keep(word, older)
    return older
  }

  /** Give a row to a word that has none. */
  add(word: string): number {
    const row = this.#free.pop() ?? 0
    this.#keep(word, row)
    return row
  }

  #keep(word: string, row: number): void {
    this.#recent.set(word, row)
    if (this.#recent.size < this.#half) return
    this.#free.push(...this.#older.values())
    this.#older = this.#recent
    this.#recent = new Map()
  }
}
