import type { Span } from './generated/records.ts'

/**
 * Characters that nobody sees within a word, which pages have where a word may be broken or must not be: soft hyphens, zero
 * width spaces, word joiners, byte order marks. Joiners and non-joiners are among them between Latin letters alone: elsewhere
 * they shape letters and emoji.
 */
const invisible =
  /(?=[\u00AD\u200B-\u200D\u2060\uFEFF])(?:(?<=\p{sc=Latin})[\u00AD\u200B-\u200D\u2060\uFEFF]+(?=\p{sc=Latin})|[\u00AD\u200B\u2060\uFEFF])/gu

/** Words as they are read, without soft hyphens and other characters that nobody sees within a word. */
export const toVisible = (words: string): string => words.replace(invisible, '')

/** A stretch of a text as it is read: without soft hyphens, and with one space where there is white space. */
export const toWords = (stretch: string): string => toVisible(stretch).replace(/\s+/g, ' ')

/** A text as it is read, which leads back to the text as given. */
export class VisibleText {
  /** The text without characters that nobody sees within a word. */
  readonly text: string
  /** The offset in `text` of each character that it lacks, in ascending order. */
  readonly #gaps: number[] = []

  /**
   * @param given
   *   Any text; it need not be well-formed.
   */
  constructor(given: string) {
    this.text = given.replace(invisible, (run, offset: number) => {
      const gap = offset - this.#gaps.length
      for (let index = 0; index < run.length; index++) this.#gaps.push(gap)
      return ''
    })
  }

  /** Whether the text as given has no such characters. */
  get isAsGiven(): boolean {
    return this.#gaps.length === 0
  }

  /**
   * The span in the text as given of the same words. Characters that nobody sees belong to it between its words, but not at
   * its ends.
   */
  toGiven({ start, end }: Span): Span {
    const from = this.#toGivenOffset(start)
    return { start: from, end: end === start ? from : this.#toGivenOffset(end - 1) + 1 }
  }

  /** The offset in the text as given of the character at an offset. */
  #toGivenOffset(offset: number): number {
    let low = 0
    let high = this.#gaps.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#gaps[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
}
