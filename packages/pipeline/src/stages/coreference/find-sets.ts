import type { Word } from '@onrecord/grammar'
import {
  genderOfNoun,
  isPersonNoun,
  type Nominals,
  nominals,
  readNumber,
  slug,
} from '@onrecord/lexicon'
import { contains, type Entity, firstFrom } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import { isDecided } from './is-decided.ts'
import { type Phrase, Pronoun } from './phrase.ts'
import { decidedBy } from './rules.ts'

const nouns: Nominals = nominals
/** How many sentences before a noun phrase its members may stand, and how many they may be. */
const reach = 3
const most = 5

/** What the actors of a text are by name. */
export interface Actors {
  /** The names, in order. */
  names: readonly ActorMention[]
  /** What else was decided before, in order. */
  references: readonly ActorMention[]
  entities: ReadonlyMap<string, Entity>
  genders: ReadonlyMap<string, string>
}

/** A noun phrase for several actors, which are its antecedents together. */
interface ActorSet {
  entity: Entity
  mention: ActorMention
}

/**
 * Resolve the noun phrases for a number of actors that the text has named just before: "the two men", "both countries", "the
 * three". The sentences nearest before must name exactly as many of the kind, or have as many of it for subjects.
 */
export function findSets(phrases: readonly Phrase[], actors: Actors): Map<Phrase, ActorSet> {
  const found = new Map<Phrase, ActorSet>()
  let decided: readonly ActorMention[] | undefined
  for (const phrase of phrases) {
    const number = numberOf(phrase)
    const accepts = number === undefined ? undefined : kindsOf(phrase.head, actors)
    if (number === undefined || accepts === undefined) continue
    decided ??= findDecided(actors)
    const members = findMembers(phrase, number, phrases, decided, accepts)
    if (members) found.set(phrase, toSet(phrase, members, actors.entities))
  }
  return found
}

/** The names of a text and what else was decided before, in order. */
const findDecided = ({ names, references }: Actors): ActorMention[] =>
  [...names, ...references.filter(isDecided)].sort((a, b) => a.start - b.start)

/** How many actors a noun phrase is for; undefined where it is indefinite or something else tells which. */
function numberOf({ head, pronoun, isDecided }: Phrase): number | undefined {
  if (pronoun !== Pronoun.none || isDecided) return undefined
  if (head.childrenBy('amod', 'compound', 'nmod', 'nmod:poss', 'acl', 'appos').length > 0)
    return undefined
  const determiner = head.childBy('det', 'det:predet')
  if (determiner?.hasText('both') || (head.hasText('both') && determiner === undefined)) return 2
  if (!determiner?.hasText('the', 'these', 'those')) return undefined
  const numeral = head.hasTag('NUM') ? head : head.childBy('nummod')
  const number = numeral && readNumber(numeral.text)
  return number !== undefined && number > 1 && number <= most ? number : undefined
}

/** Tells the actors that a noun may be for; undefined where it is for no actors. */
function kindsOf(
  head: Word,
  { entities, genders }: Actors,
): ((entity: string) => boolean) | undefined {
  const isOf = (...kinds: readonly Entity['kind'][]) => {
    return (entity: string) => kinds.includes(entities.get(entity)?.kind ?? 'unspecified')
  }
  const { lemma } = head
  if (head.hasTag('NUM') || head.hasText('both')) return isOf('person', 'state')
  if (nouns.state.includes(lemma)) return isOf('state')
  if (nouns.organization.includes(lemma)) return isOf('organization')
  if (nouns.party.includes(lemma)) return isOf('organization', 'armed-group')
  if (lemma === 'side') return isOf('state', 'armed-group')
  if (!isPersonNoun(lemma)) return undefined
  const isPerson = isOf('person')
  const gender = genderOfNoun(lemma)
  return (entity) =>
    isPerson(entity) && (gender === undefined || (genders.get(entity) ?? gender) === gender)
}

/** The actors named before a phrase, sentence by sentence backwards, once they are as many as wanted. */
function findMembers(
  phrase: Phrase,
  number: number,
  phrases: readonly Phrase[],
  decided: readonly ActorMention[],
  accepts: (entity: string) => boolean,
): string[] | undefined {
  const members = new Set<string>()
  const subjects = new Set<string>()
  let at = firstFrom(decided, phrase.start) - 1
  let { sentence } = phrase.head
  let before = phrase.index
  for (let back = 0; back <= reach; back++) {
    const inSubject = sentence.words.filter(({ firstConjunct }) => isSubject(firstConjunct))
    for (; at >= 0 && (decided[at]?.start ?? 0) >= sentence.start; at--) {
      const mention = decided[at]
      if (mention === undefined || mention.reading === 'place' || !accepts(mention.entity)) continue
      members.add(mention.entity)
      if (inSubject.some((word) => contains(mention, word))) subjects.add(mention.entity)
    }
    if (members.size >= number) break
    while (before >= 0 && (phrases[before]?.head.sentence.start ?? 0) >= sentence.start) before--
    const previous = phrases[before]
    if (previous === undefined) break
    sentence = previous.head.sentence
  }
  const found = [members, subjects].find(({ size }) => size === number)
  return found && [...found].reverse()
}

const isSubject = (word: Word): boolean => word.is('nsubj', 'nsubj:pass')

function toSet(
  { start, end, head }: Phrase,
  members: string[],
  entities: ReadonlyMap<string, Entity>,
): ActorSet {
  const names = members.map((id) => entities.get(id)?.name ?? id)
  const name = names.join(' and ')
  const entity: Entity = { id: slug(name), kind: 'unspecified', name, members }
  const isOfPersons = members.every((id) => entities.get(id)?.kind === 'person')
  const mention: ActorMention = {
    start,
    end: head.end,
    whole: { start, end },
    type: isOfPersons ? 'PER' : 'ORG',
    form: 'nominal',
    entity: entity.id,
    reading: 'name',
    ...decidedBy('nominal-set'),
  }
  return { entity, mention }
}
