/** How sure each rule is, from 0 to 1, and what it sees. */
const rules = {
  /** A cue with its speaker, then the words between marks. */
  'direct-cue-before': 0.95,
  /** The words between marks, then a cue with its speaker. */
  'direct-cue-after': 0.95,
  /** Words between marks that stand alone, after a quotation whose speaker is known. */
  'direct-floating': 0.6,
  /** Words between marks that stand alone, with nobody near who says them. */
  'direct-unattributed': 0.4,
  /** A cue and a clause that has some of its words between marks. */
  'mixed-clause': 0.85,
  /** A name between marks that somebody gives to something. */
  'mixed-term': 0.75,
  /** A cue and a that-clause. */
  'indirect-that': 0.85,
  /** A cue and a clause without "that". */
  'indirect-clause': 0.7,
  /** A clause, then a cue with its speaker. */
  'indirect-cue-after': 0.75,
  /** "According to" with its speaker. */
  'according-to': 0.85,
} as const

export type RuleName = keyof typeof rules

export const confidenceOf = (rule: RuleName): number => rules[rule]
