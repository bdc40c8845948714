import type { ExtractedQuote } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { TreeIndex } from '../../trees/tree-index.ts'
import { isPhrase } from '../actors/actor-mention.ts'
import { MentionIndex } from '../actors/mention-index.ts'
import { completeQuotation } from './complete-quotation.ts'
import { continueFloating } from './continue-floating.ts'
import { findFirstPersons } from './find-first-persons.ts'
import { findQuotations } from './find-quotations.ts'

/** A unified plugin that finds who said what: `file.data.quotes`. "I" and "we" in it join `file.data.references`. */
export function retextQuotes() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const statements = file.data.statements ?? []
    const surroundings = {
      text,
      mentions: new MentionIndex(file.data.mentions ?? []),
      references: new MentionIndex(file.data.references?.filter(isPhrase) ?? []),
      intervals: file.data.intervals ?? [],
    }
    const trees = new TreeIndex(file.data.sentences ?? [])
    const found = new Map(
      statements.map((statement) => [statement, findQuotations(statement, text, trees)]),
    )
    const quotes: ExtractedQuote[] = []
    for (const quotation of continueFloating(statements, found, text)) {
      quotes.push(completeQuotation(quotation, surroundings, quotes.at(-1)))
    }
    file.data.quotes = quotes
    const entities = file.data.entities ?? new Map()
    file.data.references = [
      ...(file.data.references ?? []),
      ...findFirstPersons(quotes, file.data.sentences ?? [], entities),
    ].sort((a, b) => a.start - b.start || b.end - a.end)
  }
}
