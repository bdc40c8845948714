import { clauseOf, type Word } from '@onrecord/grammar'
import type { Surroundings } from './event.ts'
import { findParticipants } from './find-participants.ts'
import type { FoundEvent } from './found-event.ts'

/** How many sentences later responsibility may be claimed. */
const reach = 3

/** Gives the last attack without an agent to whoever claims responsibility for it. */
export class ClaimedAttacks {
  #last: FoundEvent | undefined
  #distance = 0

  /** Read a sentence and its events. */
  read(words: readonly Word[], events: readonly FoundEvent[], surroundings: Surroundings): void {
    this.#distance++
    for (const event of events) {
      if (event.action.type !== 'ASSAULT' || event.agents.length > 0) continue
      this.#last = event
      this.#distance = 0
    }
    const claim = words.find(claimsResponsibility)
    if (claim === undefined || this.#last === undefined || this.#distance > reach) return
    if (clauseOf(claim).status !== 'actual') return
    const agents = findParticipants(clauseOf(claim).agents, surroundings)
    const known = agents.filter(({ entity }) => entity !== null)
    if (known.length === 0) return
    this.#last.agents = known
    this.#last = undefined
  }
}

const claimsResponsibility = (word: Word): boolean =>
  word.hasLemma('claim', 'take', 'accept') &&
  word.hasTag('VERB') &&
  word.childBy('obj')?.hasLemma('responsibility', 'credit') === true
