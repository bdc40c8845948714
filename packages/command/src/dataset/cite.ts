import type { Evidence, Source, Span } from '@onrecord/schema'

/** How many code units of context an open source's evidence carries on each side. */
const context = 32

/** Makes evidence of spans of a source, with no more of its words than its rights allow. */
export class Citer {
  readonly #source: Source
  readonly #text: string

  constructor(source: Source, text: string) {
    this.#source = source
    this.#text = text
  }

  /** A place alone, with its words where the source is open. */
  cite({ start, end }: Span): Evidence {
    const place = { source: this.#source.id, start, end }
    return this.isOpen ? { ...place, exact: this.#text.slice(start, end) } : place
  }

  /** A place with its words and those around it where the source is open. */
  citeInContext(span: Span): Evidence {
    const evidence = this.cite(span)
    if (!this.isOpen) return evidence
    const prefix = this.#text.slice(Math.max(0, span.start - context), span.start)
    const suffix = this.#text.slice(span.end, span.end + context)
    return { ...evidence, ...(prefix && { prefix }), ...(suffix && { suffix }) }
  }

  /** A direct quotation: its words may be given from any source. */
  citeQuotation(span: Span): Evidence {
    return this.isOpen
      ? this.citeInContext(span)
      : { ...this.cite(span), exact: this.#text.slice(span.start, span.end) }
  }

  get isOpen(): boolean {
    return this.#source.rights === 'open'
  }
}
