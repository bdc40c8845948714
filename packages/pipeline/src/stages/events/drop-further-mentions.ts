import type { EventType } from '@onrecord/schema'
import type { FoundEvent } from './found-event.ts'
import { actorsOf } from './participants.ts'

/** The actors of the events of a type, by their part in them. */
interface Parties {
  agents: Set<string>
  recipients: Set<string>
}

/**
 * Leaves out nouns that refer back to an event which the text has told, by type and actors: "Oman attacked Yemen. … Oman's
 * attack".
 */
export class FurtherMentions {
  readonly #told = new Map<EventType, Parties>()

  /** The events of a sentence that are not told before. */
  drop(events: readonly FoundEvent[]): FoundEvent[] {
    const fresh = events.filter((event) => !(event.rule.isNominal && this.#isTold(event)))
    for (const { action, agents, recipients } of fresh) {
      const told = this.#told.get(action.type) ?? { agents: new Set(), recipients: new Set() }
      for (const id of actorsOf(agents)) told.agents.add(id)
      for (const id of actorsOf(recipients)) told.recipients.add(id)
      this.#told.set(action.type, told)
    }
    return fresh
  }

  #isTold({ action, agents, recipients }: FoundEvent): boolean {
    const told = this.#told.get(action.type)
    const doers = actorsOf(agents)
    const others = actorsOf(recipients)
    return (
      told !== undefined &&
      doers.length + others.length > 0 &&
      doers.every((id) => told.agents.has(id)) &&
      others.every((id) => told.recipients.has(id))
    )
  }
}
