/** A run of this many words counts as a copy. */
export const runLength = 12

/** Runs of words of sources, and where a text has one. */
export class WordRuns {
  readonly #sources = new Map<string, string>()
  readonly #firstWords = new Set<string>()

  get isEmpty(): boolean {
    return this.#sources.size === 0
  }

  /** Add all runs of words in a text of a source. */
  add(text: string, source: string): void {
    const words = splitWords(text)
    for (let index = 0; index + runLength <= words.length; index++) {
      this.#sources.set(runAt(words, index), source)
      this.#firstWords.add(words[index] ?? '')
    }
  }

  /** The first of the runs that a text has. */
  findIn(text: string): { run: string; source: string } | undefined {
    const words = splitWords(text)
    for (let index = 0; index + runLength <= words.length; index++) {
      if (!this.#firstWords.has(words[index] ?? '')) continue
      const run = runAt(words, index)
      const source = this.#sources.get(run)
      if (source !== undefined) return { run, source }
    }
    return undefined
  }
}

const runAt = (words: readonly string[], index: number): string =>
  words.slice(index, index + runLength).join(' ')

/** Characters that nobody sees within a word: soft hyphens, joiners, byte order marks. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

const splitWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/['’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
