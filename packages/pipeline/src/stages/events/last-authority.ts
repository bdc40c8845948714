import { isThing } from '@onrecord/lexicon'
import type { FoundParticipant } from './event.ts'
import type { FoundEvent } from './found-event.ts'

/** How many sentences later an authority may still act without being named. */
const reach = 2

/**
 * Remembers the police, court or army that acted last, which carries out the arrests told after it without an agent: "Omani
 * police broke up a rally. Ada Quill was detained."
 */
export class LastAuthority {
  #last: FoundParticipant | undefined
  #distance = 0

  /** Complete the events of a sentence, and learn from them. */
  read(events: readonly FoundEvent[]): void {
    this.#distance++
    for (const event of events) {
      const { agents, action, isAgentless } = event
      if (action.type !== 'COERCE') continue
      const authority = agents.find(isAuthority)
      if (authority) {
        this.#last = authority
        this.#distance = 0
      } else if (isAgentless && agents.length === 0 && this.#last && this.#distance <= reach)
        event.agents = [{ ...this.#last, isTold: true }]
    }
  }
}

const isAuthority = ({ entity, head }: FoundParticipant): boolean =>
  entity !== null && isThing(head.lemma, 'authorities')
