import type { WordRange } from '@onrecord/grammar'
import type { ComplementKind } from '@onrecord/lexicon'

/** The items of a statement that a cue reports. */
export interface Complement extends WordRange {
  /** What shows it: its form in the tree, a name given to a thing, or quotation marks. */
  opener: 'that' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'term' | 'marks'
  /** The kind of what the cue governs, as far as the tree shows it. */
  kind?: ComplementKind
}
