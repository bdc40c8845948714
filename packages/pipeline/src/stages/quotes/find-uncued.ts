import type { Statement } from '@onrecord/grammar'
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
  if (isReported(statement, others)) return []
  for (const rule of others.length > 0 ? [plainTag] : [plainTag, ...uncuedRules]) {
    const found = rule.find({ statement, text })
    if (found) return [{ ...found, statement, rule }]
  }
  return []
}

/** Whether a quotation has the words that a statement opens with. */
const isReported = ({ items: [first] }: Statement, others: readonly FoundQuotation[]): boolean =>
  first !== undefined &&
  others.some(({ content }) =>
    content.some(({ start, end }) => start <= first.end && end >= first.start),
  )
