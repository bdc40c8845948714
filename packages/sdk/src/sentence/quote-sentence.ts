import type { QuoteKind, QuoteOfKind } from '../records/types.ts'
import { closeSentence } from './clause.ts'
import { quoteClause } from './quote-clause.ts'

/**
 * Put a quote into a sentence with its speaker and cue: "Ada Quill accuses Oman of delay (4 December 2016)." It is in the present tense.
 * Somebody unnamed is not named for their state: "Officials (Oman) say". Where there are no words, it has the gloss, or what it is about.
 */
export const quoteSentence = (quote: QuoteOfKind<QuoteKind>): string =>
  closeSentence(quoteClause(quote), quote.date, quote.place)
