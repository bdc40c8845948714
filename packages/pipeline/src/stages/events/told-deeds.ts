import { clauseOf, phraseSpan, type Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import type { EventType } from '@onrecord/schema'
import type { FoundParticipant, Match, Told } from './event.ts'

/** How many events a noun may look back over. */
const memory = 6
const owning = ['nmod:poss', 'nmod', 'compound', 'acl', 'appos']

/** What somebody is told to have done, to which a noun refers later: "Oman attacked Yemen. Qatar condemned the attack." */
export class ToldDeeds implements Told {
  readonly #told: { type: EventType; agents: string[] }[] = []

  /** Learn of the events of a sentence, in text order. */
  learn(events: readonly Match[]): void {
    for (const { word, action, agents } of events) {
      if (clauseOf(word).status !== 'actual') continue
      const known = agents.flatMap(({ entity }) => entity ?? [])
      if (known.length === 0 || known.length < agents.length) continue
      this.#told.push({ type: action.type, agents: known })
      if (this.#told.length > memory) this.#told.shift()
    }
  }

  /** The agents of the event that a definite noun refers to; none where something else tells which is meant. */
  agentsOf(noun: Word): FoundParticipant[] {
    if (!noun.childBy('det')?.hasText('the', 'this', 'that')) return []
    if (noun.isPlural || noun.children.some((child) => child.is(...owning))) return []
    const told = this.#told.findLast(({ type }) => isThing(noun.lemma, type))
    const span = phraseSpan(noun, () => false)
    return told?.agents.map((entity) => ({ ...span, entity, head: noun, isOwner: true })) ?? []
  }
}
