import {
  type Evidence,
  type ExtractedQuote,
  type Extraction,
  type Quote,
  type Span,
  toWords,
} from '@onrecord/schema'
import type { Citer } from './cite.ts'
import { findUnnamed } from './find-unnamed.ts'
import { quoteId } from './record-ids.ts'

/**
 * Create the records of the quotations of a text. Somebody whom the text never names is no actor: the quotation has the phrase
 * for them, and no speaker.
 */
export function deriveQuotes(
  { quotes, entities }: Extraction,
  text: string,
  citer: Citer,
): Quote[] {
  const unnamed = findUnnamed(entities)
  return quotes.map((quote) => {
    const words = readWords(quote, text, citer)
    const speakers = [quote.speaker, ...quote.coSpeakers].filter((id) => !unnamed.has(id ?? ''))
    const [speaker = null, ...others] = speakers
    return {
      id: quoteId(speaker, toWords(joinStretches(quote.content, text))),
      kind: quote.kind,
      speaker,
      coSpeakers: others.filter((id) => id !== null),
      speakerText: quote.source && toWords(text.slice(quote.source.start, quote.source.end)),
      speakerKind: quote.speakerKind,
      cue: quote.cue && {
        lemma: quote.cue.lemma,
        attitude: quote.cue.attitude,
        status: quote.cue.status,
      },
      ...(words !== '' && { text: words }),
      date: quote.date,
      ...(quote.place !== null && { place: quote.place }),
      addressees: quote.addressees,
      about: quote.about,
      confidence: quote.confidence,
      rule: quote.rule,
      evidence: citeContent(quote, citer),
    }
  })
}

/** The words that may be given: all content of an open source, otherwise only what is between quotation marks. */
function readWords({ content, quoted }: ExtractedQuote, text: string, { isOpen }: Citer): string {
  return toWords(joinStretches(isOpen ? content : quoted, text))
}

const joinStretches = (stretches: readonly Span[], text: string): string =>
  stretches.map(({ start, end }) => text.slice(start, end)).join(' … ')

function citeContent({ kind, content }: ExtractedQuote, citer: Citer): Evidence[] {
  return content.map((span) =>
    kind === 'direct' ? citer.citeQuotation(span) : citer.citeInContext(span),
  )
}
