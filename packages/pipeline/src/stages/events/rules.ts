import { clauseOf, lightVerbOf, objectsOfPreposition } from '@onrecord/grammar'
import { traitsOf } from '@onrecord/lexicon'
import type { Rule } from '../../rule.ts'
import type { FoundParticipant, Match, Surroundings } from './event.ts'
import { findParticipants } from './find-participants.ts'
import { dropRepeated, hasActor } from './participants.ts'
import { wordKindOf } from './word-actions.ts'

/** The agents and recipients of an event. */
type Parties = Pick<Match, 'agents' | 'recipients'>

/** The share of events that are right in type and parties, by what is known of the parties. */
export interface EventConfidence {
  /** With an actor on either side. */
  known: number
  /** With a phrase for somebody or something on a side. */
  described: number
  /** With one side alone. */
  single: number
}

/** A construction that shows the parties of an action. */
export interface EventRule extends Rule<EventConfidence> {
  /** Whether the action is a noun. */
  isNominal?: true
  /** Whether the verb is passive, so that the event may lack an agent. */
  isPassive?: true
  find: (match: Match, surroundings: Surroundings) => Parties | undefined
}

/**
 * The constructions, in the order in which they are tried. Shares of confidence are those that hold on news articles and in PLV
 * together, to the nearest twentieth; `npm run bench` measures the error.
 */
export const eventRules: readonly EventRule[] = [
  {
    name: 'noun-mutual',
    description: 'A noun for what several do together: all are agents and recipients.',
    confidence: { known: 0.6, described: 0.6, single: 0.2 },
    isNominal: true,
    example: 'Talks between Oman and Yemen began.',
    counterexample: 'Talks began.',
    find: findMutual,
  },
  {
    name: 'noun-light',
    description: 'A noun whose agent is the subject of a light verb.',
    confidence: { known: 0.75, described: 0.7, single: 0.3 },
    isNominal: true,
    example: 'Oman launched an attack on Yemen.',
    counterexample: 'Oman saw an attack on Yemen.',
    find: (match, surroundings) =>
      isNominal(match) && lightVerbOf(match.word) ? readNoun(match, surroundings) : undefined,
  },
  {
    name: 'noun-possessor',
    description:
      'A noun whose agent is its owner, by a possessive, a name before it, "by", "from" or "of".',
    confidence: { known: 0.4, described: 0.2, single: 0.35 },
    isNominal: true,
    example: 'Oman’s attack on Yemen failed.',
    counterexample: 'Oman’s view of Yemen changed.',
    find: (match, surroundings) => (isNominal(match) ? readNoun(match, surroundings) : undefined),
  },
  {
    name: 'verb-content',
    description: 'A verb whose complement says what its subject is to do or has done.',
    confidence: { known: 0.7, described: 0.5, single: 0.5 },
    example: 'Oman said it would release the Yemeni envoy.',
    counterexample: 'Oman said it had seen the Yemeni envoy.',
    find: (match) => (match.content ? readVerb(match) : undefined),
  },
  {
    name: 'verb-passive',
    description: 'A passive verb, with its agent after "by".',
    confidence: { known: 0.5, described: 0.2, single: 0.25 },
    isPassive: true,
    example: 'Yemen was accused by Oman.',
    counterexample: 'Yemen was seen by Oman.',
    find: (match) => (clauseOf(match.word).isPassive ? readVerb(match) : undefined),
  },
  {
    name: 'verb-active',
    description: 'An active verb, with its subject as the agent.',
    confidence: { known: 0.7, described: 0.5, single: 0.45 },
    example: 'Oman accused Yemen.',
    counterexample: 'Oman saw Yemen.',
    find: readVerb,
  },
]

const isNominal = ({ word }: Match): boolean => wordKindOf(word) === 'nouns'

/** The parties of a noun: its recipients may follow its light verb, "made a visit [to Oman]". */
function readNoun(match: Match, surroundings: Surroundings): Parties {
  const { word, action, agents, recipients } = match
  const verb = lightVerbOf(word)
  if (recipients.length > 0 || verb === undefined) return { agents, recipients }
  for (const preposition of action.to) {
    const heads = objectsOfPreposition([verb], preposition)
    const found = findParticipants(heads, surroundings, agents)
    if (found.length > 0) return { agents, recipients: found }
  }
  return { agents, recipients: [] }
}

/** The parties of a noun for a mutual action, each of them agent and recipient: "talks between Oman and Yemen". */
function findMutual(match: Match, surroundings: Surroundings): Parties | undefined {
  const { action } = match
  if (!isNominal(match) || !action.to.includes('mutual')) return undefined
  const { agents, recipients } = readNoun(match, surroundings)
  if (!traitsOf(action.type).reciprocal && agents.length > 0) return undefined
  const everyone = dropRepeated([...agents, ...recipients]).filter(({ isOwner }) => !isOwner)
  return { agents: everyone.length > 1 ? everyone : [], recipients: everyone }
}

/** The parties of a verb; several agents of a mutual action without recipients are both. */
function readVerb({ action, agents, recipients }: Match): Parties {
  const [only] = agents
  const isSeveral = agents.length > 1 || (only?.head.hasTag('NOUN') && only.head.isPlural) === true
  const isMutual = recipients.length === 0 && isSeveral && action.to.includes('mutual')
  return { agents, recipients: isMutual ? agents : recipients }
}

/** The names of the rules whose trigger is a noun: such an event may be a further mention of one that a verb tells. */
export const nominalEventRules: ReadonlySet<string> = new Set(
  eventRules.filter((rule) => rule.isNominal).map(({ name }) => name),
)

/** The confidence of an event by its rule and parties. */
export function confidenceOf(
  { confidence }: EventRule,
  agents: readonly FoundParticipant[],
  recipients: readonly FoundParticipant[],
): number {
  if (agents.length === 0 || recipients.length === 0) return confidence.single
  const isKnown = hasActor(agents) && hasActor(recipients)
  return isKnown ? confidence.known : confidence.described
}
