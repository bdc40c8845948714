/** A rule of a stage. Its name is the `rule` of the records that it finds. */
export interface Rule<Confidence = number> {
  /** Its name, which records have as their `rule`. */
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

/** Makes of the name of a rule what a record has of it: the name, and the confidence of the rule. */
export function deciderOf<Name extends string>(
  rules: readonly (Rule & { name: Name })[],
): (rule: Name) => { rule: Name; confidence: number } {
  const confidences = new Map(rules.map(({ name, confidence }) => [name, confidence]))
  return (rule) => ({ rule, confidence: confidences.get(rule) ?? 0 })
}
