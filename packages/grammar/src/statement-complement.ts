import type { ComplementKind } from '@onrecord/lexicon'
import type { GovernedItems } from './governed-items.ts'
import type { Word, WordRange } from './word.ts'

/** A predicate among the items of a statement, with its valency. */
export interface StatementPredicate extends WordRange {
  word: Word
  takes: readonly ComplementKind[]
  isPassive: boolean
}

/** The items of a statement that a predicate reports: what it governs, a name given to a thing, or quoted words. */
export interface StatementComplement extends Omit<GovernedItems, 'opener'> {
  opener: GovernedItems['opener'] | 'term' | 'marks'
}
