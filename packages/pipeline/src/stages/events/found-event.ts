import type { Match } from './event.ts'
import type { EventRule } from './rules.ts'

/** An event with the rule that found its parties. */
export interface FoundEvent extends Match {
  rule: EventRule
  /** Whether its agent is not told, in a passive or with a deed for subject: "was killed", "a raid killed". */
  isAgentless: boolean
}
