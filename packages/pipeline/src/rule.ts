/** A rule of a stage. Its name is the `rule` of the records that it finds. */
export interface Rule<Confidence = number> {
  name: string
  /** What the rule matches, in a sentence. */
  description: string
  /** The share of its records that are right, from 0 to 1. */
  confidence: Confidence
  /** A text with a record of the rule. */
  example: string
  /** A similar text without. */
  counterexample: string
}
