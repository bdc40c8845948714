import type { Span } from '@onrecord/schema'
import type { Reference, Report } from './reference.ts'
import { tokenize, type WordToken } from './token.ts'

/** Words of the references, from one to before another. */
export interface Range {
  first: number
  next: number
}

/** The words of all references in one list, and where each is. */
export class WordIndex {
  readonly tokens: readonly WordToken[]
  readonly references: readonly Reference[]
  readonly #positions = new Map<string, number[]>()
  /** The first word of each reference. */
  readonly #firsts: number[] = []
  readonly #reports: readonly (readonly Report[])[]
  readonly #jumps = new Map<number, number>()
  readonly #jumpsBack = new Map<number, number[]>()

  constructor(references: readonly Reference[]) {
    const tokens: WordToken[] = []
    for (const { text } of references) {
      this.#firsts.push(tokens.length)
      for (const token of tokenize(withoutInsertions(text))) {
        const known = this.#positions.get(token.form)
        if (known) known.push(tokens.length)
        else this.#positions.set(token.form, [tokens.length])
        tokens.push(token)
      }
    }
    this.tokens = tokens
    this.references = references
    this.#reports = references.map(({ reports }) =>
      [...reports].sort((a, b) => startOf(a) - startOf(b)),
    )
    for (const [number, { reports }] of references.entries())
      this.#addJumps(reports, this.rangeOf(number))
  }

  /** Where a word is, in order. */
  positionsOf(form: string): readonly number[] {
    return this.#positions.get(form) ?? []
  }

  /** The number of the reference that a word is in. */
  referenceOf(position: number): number {
    let [low, high] = [0, this.#firsts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#firsts[middle] ?? 0) <= position) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** The words from the first one of a reference to before the first one of the next. */
  rangeOf(reference: number): Range {
    return {
      first: this.#firsts[reference] ?? 0,
      next: this.#firsts[reference + 1] ?? this.tokens.length,
    }
  }

  /** The text of the reference that a word is in. */
  textAt(position: number): string {
    return this.references[this.referenceOf(position)]?.text ?? ''
  }

  /** The span of some words, in their reference. */
  spanOf({ first, next }: Range): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[next - 1]?.end ?? 0 }
  }

  /** Some words with the place where they are. */
  matchAt(range: Range) {
    const reference = this.references[this.referenceOf(range.first)]
    const { start, end } = this.spanOf(range)
    return {
      source: reference?.id ?? '',
      start,
      end,
      exact: reference?.text.slice(start, end) ?? '',
    }
  }

  /** The reports whose content has most of some words, those with the most of them first. */
  reportsOf(positions: readonly number[]): Report[] {
    const [first = 0] = positions
    const span = this.spanOf({ first, next: (positions.at(-1) ?? first) + 1 })
    return (this.#reports[this.referenceOf(first)] ?? [])
      .filter((report) => startOf(report) < span.end && span.start < endOf(report))
      .map((report) => ({ report, shared: this.#countWithin(positions, report.content) }))
      .filter(({ shared }) => 2 * shared > positions.length)
      .sort((a, b) => b.shared - a.shared || lengthOf(a.report) - lengthOf(b.report))
      .map(({ report }) => report)
  }

  /** Whether all of some words are between quotation marks; outside of reports, it is enough that the text has them. */
  isQuoted(positions: readonly number[], report: Report | undefined): boolean {
    return report === undefined || this.#countWithin(positions, report.quoted) === positions.length
  }

  /** The word that goes on with what somebody said, after a tag: "“We go,” [she said,] “and stay.”". */
  afterTag(position: number): number | undefined {
    return this.#jumps.get(position)
  }

  /** The positions from one word to before another, without tags, as many as wanted. */
  positionsFrom(first: number, next: number, most = next - first): number[] {
    const positions: number[] = []
    for (let at = first; at < next && positions.length < most; at = this.#jumps.get(at) ?? at + 1)
      positions.push(at)
    return positions
  }

  /** The words from one to before another, without tags. */
  wordsFrom(first: number, next: number): WordToken[] {
    return this.positionsFrom(first, next).flatMap((at) => this.tokens[at] ?? [])
  }

  /** The words after which a word goes on, behind a tag. */
  beforeTag(position: number): readonly number[] {
    return this.#jumpsBack.get(position) ?? []
  }

  /** The words of a reference from the start of the first of some spans to the end of the last. */
  rangeOfSpans(reference: number, spans: readonly Span[]): Range {
    const range = this.rangeOf(reference)
    return {
      first: this.#findToken(range, spans[0]?.start ?? 0),
      next: this.#findToken(range, spans.at(-1)?.end ?? 0),
    }
  }

  #countWithin(positions: readonly number[], spans: readonly Span[]): number {
    return positions.filter((position) => {
      const { start, end } = this.tokens[position] ?? { start: 0, end: 0 }
      return spans.some((span) => span.start <= start && end <= span.end)
    }).length
  }

  /** Note where a report is interrupted. */
  #addJumps(reports: readonly Report[], range: Range): void {
    for (const { content } of reports)
      for (const [index, { start }] of content.slice(1).entries()) {
        const before = this.#findToken(range, content[index]?.end ?? 0) - 1
        const next = this.#findToken(range, start)
        if (before < range.first || before >= next || next >= range.next) continue
        this.#jumps.set(before, next)
        this.#jumpsBack.set(next, [...(this.#jumpsBack.get(next) ?? []), before])
      }
  }

  /** The first word of a reference that starts at an offset or after it. */
  #findToken({ first, next }: Range, offset: number): number {
    let [low, high] = [first, next]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.tokens[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const startOf = ({ content }: Report): number => content[0]?.start ?? 0
const endOf = ({ content }: Report): number => content.at(-1)?.end ?? 0
const lengthOf = (report: Report): number => endOf(report) - startOf(report)

/** Blank out insertions in brackets, which are nobody's words; offsets stay. */
const withoutInsertions = (text: string): string =>
  text.replace(/\[[^\][]{0,200}\]/gu, (insertion) => ' '.repeat(insertion.length))
