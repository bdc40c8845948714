import type { Word } from '@onrecord/grammar'
import { collectiveBodies, collectivePeople, localBodyNouns } from '@onrecord/lexicon'
import { type ActorMention, isActor } from '../../../results/actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { NamesByToken } from '../offices/names-by-token.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { FoundNominal } from './found-nominal.ts'

const bodies: ReadonlySet<string> = new Set(collectiveBodies)
const people: ReadonlySet<string> = new Set(collectivePeople)
const localBodies: ReadonlySet<string> = new Set(localBodyNouns)

/**
 * The nouns for people and bodies that act for a state or group, which is their referent: "Omani officials", "the Haqqani
 * network’s fighters", "the government of Oman".
 */
export function findCollectives(sentence: SentenceNames, registry: NameRegistry): FoundNominal[] {
  const byToken = new NamesByToken(sentence.names)
  return sentence.tree.words.flatMap((head): FoundNominal[] => {
    if (!head.hasTag('NOUN', 'PROPN', 'ADJ') || byToken.at(head.index) !== undefined) return []
    const { isPlural } = head
    const isCollective = bodies.has(head.lemma) || (isPlural && people.has(head.lemma))
    const isLocal = localBodies.has(head.lemma)
    if (!(isCollective || isLocal) || isModifier(head)) return []
    const owner = findOwner(head, byToken)
    const name = sentence.names[owner ?? -1]
    const mention = sentence.mentions[owner ?? -1]
    if (!name || !mention || mention.type === 'PER') return []
    if (head.sentence.words[name.first]?.start !== name.start) return []
    if (isLocal && mention.reading === 'place') return bodyOfPlace(head, name, registry)
    if (!isCollective || !isActor(mention)) return []
    const range = nounPhrase(head, name)
    if (!isPlural && head.sentence.words[range.first]?.hasText('a', 'an', 'another')) return []
    const nominal: ActorMention = {
      ...head.sentence.spanOf(range),
      type: mention.type,
      form: 'nominal',
      entity: mention.entity,
      reading: 'people',
      ...decidedBy('collective-named'),
    }
    return [{ head, mention: nominal, isPlural }]
  })
}

/** The police, council or the like of a place that is no state, which is a body of its own: "Sur police". */
function bodyOfPlace(head: Word, name: FoundName, registry: NameRegistry): FoundNominal[] {
  if (name.next !== head.index) return []
  const entity = registry.addNew(`${name.words} ${head.lemma}`, 'organization')
  const body: ActorMention = {
    ...head.sentence.spanOf({ first: name.first, next: head.index + 1 }),
    type: 'ORG',
    form: 'nominal',
    entity,
    reading: 'name',
    ...decidedBy('collective-local'),
  }
  return [{ head, mention: body, isPlural: false }]
}

/** Whether a noun modifies the next one: "a military defeat". */
const isModifier = (noun: Word): boolean =>
  noun.is('amod', 'compound') && noun.head !== undefined && noun.head.index > noun.index

/** The index of the name that owns a noun: the nearest before it, or after "of". */
function findOwner(noun: Word, byToken: NamesByToken): number | undefined {
  const owners = noun
    .childrenBy('nmod:poss', 'amod', 'compound', 'nmod')
    .flatMap((child) => [child, ...child.childrenBy('conj')])
    .filter(
      (child) =>
        byToken.at(child.index) !== undefined &&
        (child.index < noun.index || child.preposition === 'of'),
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
