import type { ExtractedQuote } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { ActorMention } from '../actors/actor-mention.ts'
import { MentionIndex } from '../actors/mention-index.ts'
import { completeQuotation } from './complete-quotation.ts'
import { continueFloating } from './continue-floating.ts'
import { findQuotations } from './find-quotations.ts'

/** A unified plugin that finds who said what: `file.data.quotes`. It adds the phrases for speakers to `file.data.mentions`. */
export function retextQuotes() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const mentions = file.data.mentions ?? []
    const statements = file.data.statements ?? []
    const surroundings = {
      text,
      mentions: new MentionIndex(mentions),
      intervals: file.data.intervals ?? [],
    }
    const found = new Map(
      statements.map((statement) => [statement, findQuotations(statement, text)]),
    )
    const quotes: ExtractedQuote[] = []
    const phrases: ActorMention[] = []
    for (const quotation of continueFloating(statements, found, text)) {
      const { quote, speaker } = completeQuotation(quotation, surroundings, quotes.at(-1))
      quotes.push(quote)
      if (speaker?.mention && quote.source) phrases.push(speaker.mention)
    }
    file.data.quotes = quotes
    file.data.mentions = [...mentions, ...phrases].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )
  }
}
