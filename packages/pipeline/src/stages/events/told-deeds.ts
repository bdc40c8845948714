import { clauseOf, phraseSpan, type Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import type { EventType } from '@onrecord/schema'
import type { FoundParticipant, Match, Told } from './event.ts'
import { actorsOf } from './participants.ts'

/** How many events a noun may look back over, and how many sentences. */
const memory = 6
const reach = 3
const owning = ['nmod:poss', 'nmod', 'compound', 'acl', 'appos']

interface ToldDeed {
  /** Nothing for a verb that is no event: "Oman closed its port". */
  type: EventType | undefined
  isActual: boolean
  agents: string[]
  /** The number of its sentence. */
  sentence: number
}

/** What somebody is told to have done, to which a noun refers later: "Oman attacked Yemen. Qatar condemned the attack." */
export class ToldDeeds implements Told {
  readonly #told: ToldDeed[] = []
  #sentence = 0

  /** Learn of the events of a sentence, in text order. */
  learn(events: readonly Match[]): void {
    this.#sentence++
    for (const { word, action, agents } of events) {
      const known = actorsOf(agents)
      if (known.length === 0 || known.length < agents.length) continue
      const isActual = clauseOf(word).status === 'actual'
      this.#add({ type: action.type, isActual, agents: known })
    }
  }

  /** Learn who does something in the main clause of a sentence that tells no event. */
  learnAgents(agents: readonly FoundParticipant[]): void {
    this.#sentence++
    const known = actorsOf(agents)
    if (known.length > 0) this.#add({ type: undefined, isActual: true, agents: known })
  }

  #add(deed: Omit<ToldDeed, 'sentence'>): void {
    this.#told.push({ ...deed, sentence: this.#sentence })
    if (this.#told.length > memory) this.#told.shift()
  }

  #isNear = ({ sentence }: ToldDeed): boolean => this.#sentence - sentence < reach

  /** The agents of the event that a definite noun refers to; none where something else tells which is meant. */
  agentsOf(noun: Word): FoundParticipant[] {
    if (!isAnaphoric(noun, true)) return []
    const told = this.#told.findLast(
      (deed) =>
        this.#isNear(deed) &&
        deed.isActual &&
        deed.type !== undefined &&
        isThing(noun.lemma, deed.type),
    )
    return toParticipants(noun, told?.agents)
  }

  /** Who did last what may be decided, but for some: "Oman closed its port. Qatar criticized the decision." */
  decidersOf(noun: Word, except: readonly FoundParticipant[]): FoundParticipant[] {
    if (!isAnaphoric(noun) || !isThing(noun.lemma, 'decision')) return []
    const told = this.#told.findLast(
      (deed) =>
        this.#isNear(deed) &&
        deed.agents.every((agent) => except.every(({ entity }) => entity !== agent)),
    )
    return toParticipants(noun, told?.agents)
  }
}

/** Whether a definite noun in the singular says no more than what it is: "the decision", "this move". */
const isAnaphoric = (noun: Word, isDeed = false): boolean =>
  noun.childBy('det')?.hasText('the', 'this', 'that') === true &&
  !noun.isPlural &&
  !noun.children.some(
    (child) => child.is(...owning) && !(isDeed && child.is('compound') && child.hasTag('NOUN')),
  )

function toParticipants(noun: Word, agents: readonly string[] = []): FoundParticipant[] {
  const span = phraseSpan(noun, () => false)
  return agents.map((entity) => ({ ...span, entity, head: noun, isOwner: true, isTold: true }))
}
