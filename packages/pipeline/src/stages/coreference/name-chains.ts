import { slug } from '@onrecord/lexicon'
import type { Entity, Mention } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import { Kind, type Phrase, Pronoun } from './phrase.ts'
import { decidedBy } from './rules.ts'

const types = new Map<Kind, Mention['type']>([
  [Kind.person, 'PER'],
  [Kind.body, 'ORG'],
  [Kind.people, 'NORP'],
  [Kind.place, 'LOC'],
])

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
  const unnamed = new Map<string, Entity>()
  for (const members of groupByChain(phrases, chainOf)) {
    if (members.length < 2) continue
    const named = members.flatMap((phrase) => decisionOf(phrase) ?? [])
    const [first] = named
    if (first === undefined) {
      const entity = describeUnnamed(members, text, (id) => isTaken(id) || unnamed.has(id))
      if (entity === undefined) continue
      unnamed.set(entity.id, entity)
      const type = members.map(({ kind }) => types.get(kind)).find((one) => one) ?? 'PER'
      for (const phrase of members)
        references.push(
          toReference(phrase, { type, entity: entity.id, reading: 'unspecified' }, members),
        )
      continue
    }
    let last = first
    for (const phrase of members) {
      const decided = decisionOf(phrase)
      if (decided?.entity === first.entity) last = decided
      if (!decided) references.push(toReference(phrase, last, members))
    }
  }
  return { references, unnamed: [...unnamed.values()] }
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

function toReference(
  { start, end, head, pronoun, sentence, index }: Phrase,
  { type, entity, reading }: Pick<ActorMention, 'type' | 'entity' | 'reading'>,
  members: readonly Phrase[],
): ActorMention {
  const before = members.filter((other) => other.index < index)
  const isNear = before.length === 0 || before.some((other) => other.sentence === sentence)
  const isNoun = pronoun === Pronoun.none
  const rule = isNoun ? 'nominal-definite' : isNear ? 'pronoun-clause' : 'pronoun-earlier'
  const form = isNoun ? 'nominal' : 'pronoun'
  const whole = isNoun ? { start, end } : undefined
  return { start, end: head.end, whole, type, form, entity, reading, ...decidedBy(rule) }
}

/** An entity for a chain without a name, after its first noun phrase: "the rookie defender". */
function describeUnnamed(
  members: readonly Phrase[],
  text: string,
  isTaken: (id: string) => boolean,
): Entity | undefined {
  if (!members.some(({ kind, pronoun }) => types.has(kind) || pronoun === Pronoun.they))
    return undefined
  const phrase = members.find(({ pronoun }) => pronoun === Pronoun.none) ?? members[0]
  if (phrase === undefined) return undefined
  const { words } = phrase.head.sentence
  const noun = words.filter(
    ({ start, index }) => start >= phrase.start && index <= phrase.head.index,
  )
  const name = text.slice(noun[0]?.start ?? phrase.start, phrase.head.end).replace(/\s+/g, ' ')
  const base = slug(name) || 'unnamed'
  let id = base
  for (let number = 2; isTaken(id); number++) id = `${base}-${number}`
  return { id, kind: 'unspecified', name }
}
