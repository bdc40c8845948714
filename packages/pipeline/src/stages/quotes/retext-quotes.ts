import type { ExtractedQuote } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { TreeIndex } from '../../trees/tree-index.ts'
import { isPhrase } from '../actors/actor-mention.ts'
import { MentionIndex } from '../actors/mention-index.ts'
import { completeQuotation } from './complete-quotation.ts'
import { completeTurn } from './complete-turn.ts'
import { continueFloating } from './continue-floating.ts'
import { findFirstPersons } from './find-first-persons.ts'
import { findQuotations } from './find-quotations.ts'
import { findUncued } from './find-uncued.ts'
import type { FoundQuotation } from './quotation.ts'

/** A unified plugin that finds who said what: `file.data.quotes`. "I" and "we" in it join `file.data.references`. */
export function retextQuotes() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const statements = file.data.statements ?? []
    const trees = new TreeIndex(file.data.sentences ?? [])
    const surroundings = {
      text,
      mentions: new MentionIndex(file.data.mentions ?? []),
      references: new MentionIndex(file.data.references?.filter(isPhrase) ?? []),
      intervals: file.data.intervals ?? [],
      trees,
    }
    const found = new Map(
      statements.map((statement) => {
        const quotations = findQuotations(statement, text, trees)
        return [statement, [...findUncued(statement, text, quotations), ...quotations]]
      }),
    )
    const completed = new Map<FoundQuotation, ExtractedQuote>()
    let last: ExtractedQuote | undefined
    for (const quotation of continueFloating(statements, found, text)) {
      const followed = quotation.follows && completed.get(quotation.follows)
      last = completeQuotation(quotation, surroundings, last, followed)
      completed.set(quotation, last)
    }
    const quotes = [...completed.values()]
    const entities = file.data.entities ?? new Map()
    const turns = (file.data.turns ?? []).map((turn) => completeTurn(turn, surroundings, entities))
    if (turns.length > 0) quotes.push(...turns)
    file.data.quotes = turns.length > 0 ? quotes.sort(byPlace) : quotes
    file.data.references = [
      ...(file.data.references ?? []),
      ...findFirstPersons(quotes, file.data.sentences ?? [], entities),
    ].sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

const byPlace = (a: ExtractedQuote, b: ExtractedQuote): number =>
  (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)
