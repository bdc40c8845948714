import type { Statement } from '@onrecord/grammar'
import { overlaps, type Span } from '@onrecord/schema'
import type { FoundQuotation } from './quotation.ts'
import { plainTag, uncuedRules } from './rules.ts'

/**
 * A quoted stretch whose speaker stands beside it without a cue: at the start of a statement, or in a statement without other
 * quotations.
 */
export function findUncued(
  statement: Statement,
  text: string,
  others: readonly FoundQuotation[],
): FoundQuotation[] {
  if (!statement.hasMarks) return []
  for (const rule of [plainTag, ...uncuedRules]) {
    const found = rule.find({ statement, text })
    if (found && !isReported(found.content, others)) return [{ ...found, statement, rule }]
  }
  return []
}

/** Whether other quotations have some of the words. */
const isReported = (words: readonly Span[], others: readonly FoundQuotation[]): boolean =>
  others.some(({ content }) => content.some((span) => words.some((word) => overlaps(span, word))))
