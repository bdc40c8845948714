import type { ExtractedQuote, Span } from '@onrecord/schema'

/**
 * Quotations, a line each: KIND | RULE | source words → speakers | cue lemma | content words, and where the text tells them
 * the status of the cue, the day, the place, the addressees and the actors whom the content names.
 */
export function describeQuotes(quotes: readonly ExtractedQuote[], text: string): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end)
  return quotes.map((quote) => {
    const { kind, rule, source, speaker, coSpeakers, cue, content, date, place } = quote
    const speakers = [speaker ?? 'none', ...coSpeakers].join(' + ')
    return [
      kind,
      rule,
      `${source ? words(source) : 'none'} → ${speakers}`,
      cue && cue.status !== 'actual' ? `${cue.lemma} (${cue.status})` : (cue?.lemma ?? 'none'),
      content.map(words).join(' … '),
      ...(date ? [`on ${date.start}${date.end === date.start ? '' : `/${date.end}`}`] : []),
      ...(place === null ? [] : [`in ${place}`]),
      ...(quote.addressees.length > 0 ? [`to ${quote.addressees.join(', ')}`] : []),
      ...(quote.about.length > 0 ? [`about ${quote.about.join(', ')}`] : []),
    ].join(' | ')
  })
}
