import { findFrontMatter } from '@onrecord/pipeline'
import type { Evidence, Source, Span } from '@onrecord/schema'
import { Citer } from '../dataset/cite.ts'
import { InputError } from '../dataset/input-error.ts'
import type { SourceWithText } from '../dataset/read-sources.ts'
import { findWords } from './find-words.ts'
import { Gone } from './gone.ts'
import type { KnownPlace } from './known-place.ts'
import type { Place } from './selectors.ts'

/**
 * Finds the words of corrections in the sources. Where a text is not available, the places that were found in it when it was are
 * in the dataset.
 */
export class Places {
  /** The places found in texts that may only be quoted. */
  readonly found = new Map<string, KnownPlace>()
  readonly #sources: ReadonlyMap<string, SourceWithText>
  readonly #known: ReadonlyMap<string, KnownPlace>

  constructor(sources: readonly SourceWithText[], known: readonly KnownPlace[]) {
    this.#sources = new Map(sources.map((source) => [source.source.id, source]))
    this.#known = new Map(known.map((place) => [keyOf(place), place]))
  }

  /**
   * Find the span of some words.
   *
   * @throws Gone
   *   If the source or the words are not there.
   * @throws InputError
   *   If the words are there more than once.
   */
  find(place: Place): Span {
    const { source, text } = this.source(place.source)
    if (text === undefined) return this.#recall(place)
    const spans = findWords(text, place.words, findFrontMatter(text)?.end)
    const span = spans[(place.occurrence ?? 1) - 1]
    if (span === undefined)
      throw new Gone(`The text of ${source.id} does not have these words any more: ${quote(place)}`)
    if (spans.length > 1 && place.occurrence === undefined)
      throw new InputError(
        `Unexpected words, ${source.id} has them ${spans.length} times, expected more words or "occurrence": ${quote(place)}`,
      )
    if (source.rights === 'quotation')
      this.found.set(keyOf(place), { ...place, ...span, exact: text.slice(span.start, span.end) })
    return span
  }

  /** Cite a place, as evidence of a direct quotation or of something else. */
  cite(place: Place, isQuotation: boolean): Evidence {
    const span = this.find(place)
    const { source, text } = this.source(place.source)
    if (text !== undefined) {
      const citer = new Citer(source, text)
      return isQuotation ? citer.citeQuotation(span) : citer.citeInContext(span)
    }
    const evidence = { source: source.id, start: span.start, end: span.end }
    return isQuotation ? { ...evidence, exact: this.words(place) } : evidence
  }

  /** The words at a place, as the text has them. */
  words(place: Place): string {
    const { start, end } = this.find(place)
    const { text } = this.source(place.source)
    return text?.slice(start, end) ?? this.#known.get(keyOf(place))?.exact ?? place.words
  }

  /** A source; throws Gone if there is none with this id. */
  source(id: string): SourceWithText {
    const source = this.#sources.get(id)
    if (source === undefined) throw new Gone(`No source "${id}" any more`)
    return source
  }

  published(id: string): Source['published'] {
    return this.source(id).source.published
  }

  #recall(place: Place): Span {
    const known = this.#known.get(keyOf(place))
    if (known === undefined)
      throw new InputError(
        `The text of ${place.source} is not available, expected it to find the words ${quote(place)}`,
      )
    this.found.set(keyOf(place), known)
    return { start: known.start, end: known.end }
  }
}

const keyOf = ({ source, words, occurrence }: Place): string =>
  JSON.stringify([source, words, occurrence])

const quote = ({ words }: Place): string => JSON.stringify(words)
