import type { Entity, Mention } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import { Kind, type Phrase, Pronoun } from './phrase.ts'
import { decidedBy } from './rules.ts'
import { UnnamedEntities } from './unnamed-entities.ts'

const types = new Map<Kind, Mention['type']>([
  [Kind.person, 'PER'],
  [Kind.body, 'ORG'],
  [Kind.people, 'NORP'],
  [Kind.place, 'LOC'],
])

/** What a mention has of its referent. */
type Referent = Pick<ActorMention, 'type' | 'entity' | 'reading'>

/** The references that chains add to those decided before, and the unnamed entities among their referents. */
export interface NamedChains {
  references: ActorMention[]
  unnamed: Entity[]
}

/**
 * Give each chain its entity: that of its first name or, where it has none, an unnamed one. Chains without an actor or place,
 * and phrases by themselves, get none.
 *
 * @param chainOf
 *   By phrase the number of its chain.
 * @param text
 *   The whole text.
 * @param isTaken
 *   Whether an id is that of another entity.
 */
export function nameChains(
  phrases: readonly Phrase[],
  chainOf: readonly number[],
  text: string,
  isTaken: (id: string) => boolean,
): NamedChains {
  const references: ActorMention[] = []
  const unnamed = new UnnamedEntities(text, isTaken)
  for (const members of groupByChain(phrases, chainOf)) {
    if (members.length < 2) continue
    let referent: Referent | undefined = members.map(decisionOf).find((decided) => decided)
    if (referent === undefined) {
      const entity = unnamed.describe(members)
      if (entity === undefined) continue
      const type = members.map(({ kind }) => types.get(kind)).find((one) => one) ?? 'PER'
      referent = { type, entity: entity.id, reading: 'unspecified' }
    }
    let before: Phrase | undefined
    for (const phrase of members) {
      const decided = decisionOf(phrase)
      if (decided?.entity === referent.entity) referent = decided
      if (!decided) references.push(toReference(phrase, referent, before))
      before = phrase
    }
  }
  return { references, unnamed: unnamed.entities }
}

function groupByChain(phrases: readonly Phrase[], chainOf: readonly number[]): Phrase[][] {
  const chains: Phrase[][] = []
  for (const phrase of phrases) {
    const chain = chainOf[phrase.index] ?? 0
    const members = chains[chain]
    if (members) members.push(phrase)
    else chains[chain] = [phrase]
  }
  return chains.filter(({ length }) => length > 0)
}

const decisionOf = ({ told, isDecided }: Phrase): ActorMention | undefined =>
  isDecided ? told : undefined

/**
 * The mention of a phrase.
 *
 * @param before
 *   The phrase before it in its chain; a pronoun without one has its antecedent ahead, in the same sentence.
 */
function toReference(
  { start, end, head, pronoun, sentence }: Phrase,
  { type, entity, reading }: Referent,
  before: Phrase | undefined,
): ActorMention {
  const isNear = before === undefined || before.sentence === sentence
  const isNoun = pronoun === Pronoun.none
  const rule = isNoun ? 'nominal-definite' : isNear ? 'pronoun-clause' : 'pronoun-earlier'
  const form = isNoun ? 'nominal' : 'pronoun'
  const whole = isNoun ? { start, end } : undefined
  return { start, end: head.end, whole, type, form, entity, reading, ...decidedBy(rule) }
}
