import type { ComplementKind } from '@onrecord/lexicon'
import type { Range } from '../statements/statement.ts'

/** The items that tell what was said. */
export interface Complement extends Range {
  /** The kind of what the cue governs, as far as the tree shows it. */
  kind?: ComplementKind
  opener: 'that' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'term' | 'marks'
}
