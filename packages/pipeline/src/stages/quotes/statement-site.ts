import type { Statement } from '@onrecord/grammar'

/** A statement whose first words no cue reports, as the rules see it. */
export interface StatementSite {
  statement: Statement
  /** The whole text. */
  text: string
}
