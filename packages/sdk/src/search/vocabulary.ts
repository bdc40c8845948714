/** Words in alphabetical order, and their places. */
export class Vocabulary {
  readonly words: readonly string[]
  readonly #groups = new Map<(word: string) => string, Map<string, number[]>>()

  constructor(words: readonly string[]) {
    this.words = words
  }

  /** The place of a word, if it is known. */
  find(word: string): number | undefined {
    const place = this.#placeOf(word)
    return this.words[place] === word ? place : undefined
  }

  /** The places of the words that begin with some letters. */
  startingWith(letters: string): number[] {
    const start = this.#placeOf(letters)
    const end = this.#placeOf(`${letters}\u{ffff}`)
    return Array.from({ length: end - start }, (_, index) => start + index)
  }

  /** The places of the words that have the same key as a word: its stem or the like. */
  alike(word: string, keyOf: (word: string) => string): readonly number[] {
    let groups = this.#groups.get(keyOf)
    if (groups === undefined) {
      groups = group(this.words, keyOf)
      this.#groups.set(keyOf, groups)
    }
    return groups.get(keyOf(word)) ?? []
  }

  /** Where a word is or would be. */
  #placeOf(word: string): number {
    let low = 0
    let high = this.words.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}

function group(words: readonly string[], keyOf: (word: string) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    const key = keyOf(word)
    const places = groups.get(key)
    if (places) places.push(place)
    else groups.set(key, [place])
  }
  return groups
}
