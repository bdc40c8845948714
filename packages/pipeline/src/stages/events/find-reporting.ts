import type { ExtractedQuote } from '@onrecord/schema'

/** The places in the list of quotations of what each cue reports, by where the cue starts. */
export function findReporting(quotes: readonly ExtractedQuote[]): Map<number, number> {
  const reporting = new Map<number, number>()
  for (const [index, { cue }] of quotes.entries())
    if (cue && !reporting.has(cue.start)) reporting.set(cue.start, index)
  return reporting
}
