import type { Tag } from '@onrecord/english'
import { firstFrom, type Span } from '@onrecord/schema'
import { Word, type WordRange } from './word.ts'

/** Words between quotation marks, marks included: one item of a statement, however many sentences they have. */
export class QuotedStretch implements Span {
  start: number
  end: number
  /** What is between the marks: a span for each paragraph. */
  content: Span[]
  /** Whether its first letter is a capital. */
  readonly opensSentence: boolean

  constructor(start: number, end: number, content: Span[], opensSentence: boolean) {
    this.start = start
    this.end = end
    this.content = content
    this.opensSentence = opensSentence
  }
}

export type Item = Word | QuotedStretch

/** A sentence of the author, in which each quoted stretch is one item. Items are counted from 0. */
export class Statement {
  readonly paragraph: number
  readonly items: readonly Item[]
  /** Whether any of it is between quotation marks. */
  readonly hasMarks: boolean

  constructor(paragraph: number, items: readonly Item[]) {
    this.paragraph = paragraph
    this.items = items
    this.hasMarks = items.some((item) => item instanceof QuotedStretch)
  }

  get length(): number {
    return this.items.length
  }

  get span(): Span {
    return { start: this.items[0]?.start ?? 0, end: this.items.at(-1)?.end ?? 0 }
  }

  /** The word at an index; nothing for a quoted stretch and outside of the statement. */
  word(index: number): Word | undefined {
    const item = this.items[index]
    return item instanceof Word ? item : undefined
  }

  /** The quoted stretch at an index. */
  quoted(index: number): QuotedStretch | undefined {
    const item = this.items[index]
    return item instanceof QuotedStretch ? item : undefined
  }

  isQuoted(index: number): boolean {
    return this.items[index] instanceof QuotedStretch
  }

  /** Whether a word at an index is written as one of some, in whatever case. */
  hasText(index: number, ...texts: readonly string[]): boolean {
    const word = this.word(index)
    return word !== undefined && texts.includes(word.lowerText)
  }

  /** Whether a word at an index has one of some parts of speech. */
  hasTag(index: number, ...tags: readonly Tag[]): boolean {
    const word = this.word(index)
    return word !== undefined && tags.includes(word.tag)
  }

  /** Whether the text of a word at an index matches a pattern. */
  matches(index: number, pattern: RegExp): boolean {
    const word = this.word(index)
    return word !== undefined && pattern.test(word.text)
  }

  /** Whether a finite verb is at an index. */
  isFinite(index: number): boolean {
    return this.word(index)?.isFinite ?? false
  }

  isComma(index: number): boolean {
    return this.hasText(index, ',')
  }

  /** The index after the quoted stretches that start at an index. */
  afterQuoted(index: number): number {
    let next = index
    while (this.isQuoted(next)) next++
    return next
  }

  /** The items that start within a span, if there are any. */
  rangeOf({ start, end }: Span): WordRange | undefined {
    const first = firstFrom(this.items, start)
    const next = firstFrom(this.items, end)
    return next > first ? { first, next } : undefined
  }

  /** What is between the marks of the stretches in a range. */
  contentBetweenMarks({ first, next }: WordRange): Span[] {
    return this.items
      .slice(first, next)
      .flatMap((item) => (item instanceof QuotedStretch ? item.content : []))
  }
}
