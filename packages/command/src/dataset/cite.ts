import type { Evidence, Source, Span } from '@onrecord/schema'

/** The length of `prefix` and `suffix` in UTF-16 code units. */
const context = 32

type CitedSource = Pick<Source, 'id' | 'rights'>

/** Creates evidence for spans of a source. It includes the words that the rights of the source allow. */
export class Citer {
  readonly #source: CitedSource
  readonly #text: string

  constructor(source: CitedSource, text: string) {
    this.#source = source
    this.#text = text
  }

  /** Cite a span: its position and, if the source is open, its words. */
  cite({ start, end }: Span): Evidence {
    const place = { source: this.#source.id, start, end }
    return this.isOpen ? { ...place, exact: this.#text.slice(start, end) } : place
  }

  /** Cite a span: its position and, if the source is open, its words and those around it. */
  citeInContext(span: Span): Evidence {
    const evidence = this.cite(span)
    if (!this.isOpen) return evidence
    const prefix = this.#text.slice(Math.max(0, span.start - context), span.start)
    const suffix = this.#text.slice(span.end, span.end + context)
    return { ...evidence, ...(prefix && { prefix }), ...(suffix && { suffix }) }
  }

  /** Cite a direct quotation, whose words may be given whatever the rights of the source. */
  citeQuotation(span: Span): Evidence {
    return this.isOpen
      ? this.citeInContext(span)
      : { ...this.cite(span), exact: this.#text.slice(span.start, span.end) }
  }

  get isOpen(): boolean {
    return this.#source.rights === 'open'
  }
}
