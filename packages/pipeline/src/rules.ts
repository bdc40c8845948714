import type { Rule } from './rule.ts'
import { actorRules } from './stages/actors/rules.ts'
import { coreferenceRules } from './stages/coreference/rules.ts'
import type { Given } from './stages/document/document.ts'
import { type EventConfidence, eventRules } from './stages/events/rules.ts'
import { firstPerson, quoteRules } from './stages/quotes/rules.ts'

/** A rule of any stage. Its confidence may depend on whether the speaker, or the sides of an event, are known actors. */
export type RecordRule = Rule<number | { known: number; unknown: number } | EventConfidence> & {
  /** What its example presupposes, such as actors that the lexicon lacks. */
  given?: Given
}

/** The rules that records name as their `rule`, in the order in which the stages run and try them. */
export const rules: Readonly<
  Record<'actors' | 'coreference' | 'quotes' | 'events', readonly RecordRule[]>
> = {
  actors: actorRules,
  coreference: coreferenceRules,
  quotes: [...quoteRules, firstPerson],
  events: eventRules,
}
