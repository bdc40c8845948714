import type { Word } from '@onrecord/grammar'
import { type CollectivePart, localBodyNouns } from '@onrecord/lexicon'
import { type ActorMention, isActor } from '../../../results/actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import type { NamesByToken } from '../offices/names-by-token.ts'
import type { OfficeRegister } from '../offices/office-register.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { FoundNominal } from './found-nominal.ts'
import { isModifier, partOf } from './read-collective.ts'

const localBodies: ReadonlySet<string> = new Set(localBodyNouns)

/**
 * The nouns for people and bodies of a state or group, with its name: "Omani officials" are the state of Oman, "the Haqqani
 * network’s fighters" the network, "Omani rebels" a part of the state with an id of its own.
 */
export function findCollectives(
  sentence: SentenceNames,
  byToken: NamesByToken,
  registry: NameRegistry,
  register: OfficeRegister,
): FoundNominal[] {
  return sentence.tree.words.flatMap((head): FoundNominal[] => {
    if (!head.hasTag('NOUN', 'PROPN', 'ADJ') || byToken.at(head.index) !== undefined) return []
    const part = partOf(head)
    const isLocal = localBodies.has(head.lemma)
    if (!(part || isLocal) || isModifier(head)) return []
    const owner = findOwner(head, byToken)
    const name = sentence.names[owner ?? -1]
    const mention = sentence.mentions[owner ?? -1]
    if (!name || !mention || head.sentence.words[name.first]?.start !== name.start) return []
    if (isLocal && mention.reading === 'place') return bodyOfPlace(head, name, registry)
    if (!part || !isActor(mention)) return []
    const range = nounPhrase(head, name)
    const { isPlural } = head
    if (!isPlural && head.sentence.words[range.first]?.hasText('a', 'an', 'another')) return []
    const collective = resolveCollective(part, mention, head, registry, register)
    if (collective === undefined) return []
    const nominal: ActorMention = {
      ...head.sentence.spanOf(range),
      form: 'nominal',
      reading: 'people',
      ...collective,
    }
    return [{ head, mention: nominal, isPlural }]
  })
}

/** What a noun refers to: a part of a state, or its owner; with the name of a person, the state that they govern. */
function resolveCollective(
  part: CollectivePart,
  owner: ActorMention,
  head: Word,
  registry: NameRegistry,
  register: OfficeRegister,
): Pick<ActorMention, 'entity' | 'type' | 'rule' | 'confidence'> | undefined {
  if (owner.type === 'PER') {
    const state = part.kind || head.isPlural ? undefined : register.stateOf(owner.entity)
    if (state === undefined || !registry.addState(state)) return undefined
    return { entity: state, type: 'GPE', ...decidedBy('collective-led') }
  }
  const own = part.kind && registry.addPart(owner.entity, part)
  if (own === undefined)
    return { entity: owner.entity, type: owner.type, ...decidedBy('collective-named') }
  const type = part.kind === 'people' ? owner.type : 'ORG'
  return { entity: own, type, ...decidedBy('collective-part') }
}

/** The police, court or the like of a place that is no state, which is a body of its own: "Sur police", "a court in Sur". */
function bodyOfPlace(head: Word, name: FoundName, registry: NameRegistry): FoundNominal[] {
  const isBefore = name.next === head.index
  if (!isBefore && name.first < head.index) return []
  const entity = registry.addNew(`${name.words} ${head.lemma}`, 'organization')
  const range = isBefore ? { first: name.first, next: head.index + 1 } : nounPhrase(head, name)
  const body: ActorMention = {
    ...head.sentence.spanOf(range),
    type: 'ORG',
    form: 'nominal',
    entity,
    reading: 'name',
    ...decidedBy('collective-local'),
  }
  return [{ head, mention: body, isPlural: false }]
}

/** The index of the name that owns a noun: the nearest before it, or after "of"; a place of a local body after "in" too. */
function findOwner(noun: Word, byToken: NamesByToken): number | undefined {
  const owners = noun
    .childrenBy('nmod:poss', 'amod', 'compound', 'nmod')
    .flatMap((child) => [child, ...child.childrenBy('conj')])
    .filter(
      (child) =>
        byToken.at(child.index) !== undefined &&
        (child.index < noun.index ||
          child.preposition === 'of' ||
          (localBodies.has(noun.lemma) && child.preposition === 'in')),
    )
    .sort((a, b) => a.index - b.index)
  const nearest = owners.findLast(({ index }) => index < noun.index) ?? owners[0]
  return nearest ? byToken.at(nearest.index) : byToken.endingAt(noun.index)
}

/** From the owner and an article before it to the noun, or from the noun and an article to the owner after it. */
function nounPhrase({ index, sentence: { words } }: Word, owner: FoundName) {
  let first = Math.min(index, owner.first)
  if (owner.first > index) while (words[first - 1]?.hasTag('ADJ', 'NOUN')) first--
  if (words[first - 1]?.hasTag('DET')) first--
  return { first, next: Math.max(index + 1, owner.first > index ? owner.next : 0) }
}
