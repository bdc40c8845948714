import type { GovernedItems } from '@onrecord/grammar'

/** The items of a statement that a cue reports: what it governs, a name given to a thing, or quoted words. */
export interface Complement extends Omit<GovernedItems, 'opener'> {
  opener: GovernedItems['opener'] | 'term' | 'marks'
}
