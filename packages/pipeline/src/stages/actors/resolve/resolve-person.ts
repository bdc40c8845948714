import type { Sentence } from '@onrecord/grammar'
import {
  type Bearer,
  chooseBearer,
  countTitle,
  type Gender,
  genderOfGivenName,
  genderOfTitle,
  isOccupation,
  People,
} from '@onrecord/lexicon'
import type { Entity } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { type ActorRule, decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { describePerson, isPrivate } from './describe-person.ts'
import { isLocated } from './is-located.ts'
import type { NameRegistry } from './name-registry.ts'

/** Where earlier sections of the text are. */
const beforeText = -1

/** Resolves the names of persons. */
export class PersonResolver {
  readonly #people = new People()
  readonly #registry: NameRegistry
  /** The occupations and offices that the text gives to persons. */
  readonly #descriptions = new Map<string, Set<string>>()
  /** The resolved full names by their start. */
  readonly #introduced = new Map<number, { entity: string; rule: ActorRule }>()

  constructor(registry: NameRegistry) {
    this.#registry = registry
  }

  /** Introduce a person of an earlier section of the text. */
  recall(person: Entity): void {
    this.#registry.recall(person)
    this.#people.introduce(person.name, person.id, beforeText)
  }

  /** Resolve the full names of persons in a sentence. */
  introduce({ names, sentence: { tokens }, tree, day }: SentenceNames): void {
    for (const name of names) {
      if (name.type !== 'PER') continue
      const full = withoutTitle(name.words)
      if (!full.includes(' ')) continue
      const description = describePerson(name, tree)
      const introduced = this.#resolveFull(name, full, description, day)
      const { entity } = introduced
      this.#introduced.set(name.start, introduced)
      this.#people.introduce(full, entity, name.start)
      if (introduced.known) this.#people.introduce(introduced.known, entity, name.start)
      if (description) this.#describe(entity, description)
      this.#registry.setGender(entity, genderOf(name, full, tokens))
    }
  }

  /** Whether the text has a person with a surname. */
  hasIntroduced({ words }: FoundName): boolean {
    return this.#people.hasSurname(withoutTitle(words))
  }

  /** The person of a full name: of the lexicon, of the text, or new, but never one with another occupation. */
  #resolveFull(
    name: FoundName,
    full: string,
    description: string | undefined,
    day: string | null,
  ): { entity: string; rule: ActorRule; known?: string } {
    const isOther = (entity: string) =>
      description !== undefined && this.#contradicts(entity, description)
    const namesakes = this.#people.allByFullName(full)
    const antecedent =
      namesakes.findLast((entity) => !isOther(entity)) ??
      this.#people.byShortName(full, name.start, (entity) => !isOther(entity))
    const bearers = personsOf(name)
    const isAnother = antecedent && !bearers.some(({ actor }) => actor.id === antecedent)
    const known = isAnother ? undefined : this.#chooseKnown(bearers, description, day)
    if (known) {
      const rule = bearers.length > 1 ? 'name-namesake' : 'name-known'
      return { entity: this.#registry.addKnown(known.actor), rule, known: known.actor.name }
    }
    if (antecedent) return { entity: antecedent, rule: 'name-short' }
    const isNamesake = bearers.length > 0 || namesakes.length > 0
    const entity = this.#registry.addNew(full, 'person', isNamesake ? description : undefined)
    return { entity, rule: 'name-new' }
  }

  /** Which bearer of a name public record has on a day; none where the text describes a private person. */
  #chooseKnown(
    bearers: readonly Bearer[],
    description: string | undefined,
    day: string | null,
  ): Bearer | undefined {
    if (description !== undefined && isPrivate(description)) return undefined
    return chooseBearer(bearers, { day, isNamed: (id) => this.#registry.entities.has(id) })
  }

  /** Whether a description rules out a person: a baker is not the minister of the same name. */
  #contradicts(entity: string, description: string): boolean {
    const others = this.#descriptions.get(entity)
    if (others === undefined || others.has(description)) return false
    return isOccupation(description) || [...others].every(isOccupation)
  }

  #describe(entity: string, description: string): void {
    const descriptions = this.#descriptions.get(entity) ?? new Set()
    this.#descriptions.set(entity, descriptions.add(description))
  }

  /** The mention of a person's name; undefined where the name is no person's. */
  resolve(name: FoundName, sentence: SentenceNames): ActorMention | undefined {
    const { tokens } = sentence.sentence
    const span = { start: name.start, end: name.end, type: 'PER', form: 'name' } as const
    const introduced = this.#introduced.get(name.start)
    if (introduced)
      return { ...span, entity: introduced.entity, reading: 'name', ...decidedBy(introduced.rule) }
    const short = withoutTitle(name.words)
    const isSurname = this.#isSurname(short, name)
    if (isSurname && isPlaceInContext(name, sentence)) return this.#placeOf(name)
    if (!(isSurname || name.type === 'PER')) return undefined
    const gender = genderOf(name, short, tokens)
    const antecedent = this.#people.byShortName(short, name.start, (entity) => {
      const known = this.#registry.genderOf(entity)
      return gender === undefined || known === undefined || known === gender
    })
    if (antecedent)
      return { ...span, entity: antecedent, reading: 'name', ...decidedBy('name-short') }
    if (name.type !== 'PER') return undefined
    const bearers = personsOf(name)
    const description = describePerson(name, sentence.tree)
    const known = this.#chooseKnown(bearers, description, sentence.day)
    const entity = known
      ? this.#registry.addKnown(known.actor)
      : this.#registry.addNew(short, 'person', bearers.length > 0 ? description : undefined)
    this.#registry.setGender(entity, gender)
    const rule = known ? (bearers.length > 1 ? 'name-namesake' : 'name-known') : 'name-new'
    return { ...span, entity, reading: 'name', ...decidedBy(rule) }
  }

  /** The mention of a city with the same name as a person of the text; states are left to the lexicon. */
  #placeOf({ start, end, words, bearers }: FoundName): ActorMention | undefined {
    if (bearers.some(({ actor }) => actor.kind === 'state')) return undefined
    const entity = this.#registry.addNew(words, 'place')
    const rule = decidedBy('name-new')
    return { start, end, type: 'GPE', form: 'name', entity, reading: 'place', ...rule }
  }

  /** Whether a name that may be a place's or organization's is the surname of a person of the text: "Lancaster said". */
  #isSurname(words: string, { inner, next, first }: FoundName): boolean {
    return next === first + 1 && inner.length === 0 && this.#people.hasSurname(words)
  }
}

const personsOf = ({ bearers }: FoundName): Bearer[] =>
  bearers.filter(({ actor }) => actor.kind === 'person')

/** Whether a surname is read as a place in its context: "in Lancaster", "Lancaster and York", "Jordan and Iraq". */
function isPlaceInContext(name: FoundName, { names, tree }: SentenceNames): boolean {
  if (isLocated(name, tree)) return true
  const index = names.indexOf(name)
  return [names[index - 1], names[index + 1]].some(
    (other) => other !== undefined && isPlaceName(other) && isCoordinated(name, other, tree),
  )
}

const isPlaceName = ({ type, bearers }: FoundName): boolean =>
  type === 'GPE' || type === 'LOC' || bearers.some(({ form }) => form === 'seat')

/** Whether two names are coordinated by "and" or "or". */
const isCoordinated = (a: FoundName, b: FoundName, { words }: Sentence): boolean => {
  const between = words.slice(Math.min(a.next, b.next), Math.max(a.first, b.first))
  return between.length === 1 && between.every((word) => word.hasText('and', 'or'))
}

/** A name without the titles before it. */
function withoutTitle(words: string): string {
  const parts = words.split(' ')
  const title = countTitle(parts)
  return title < parts.length ? parts.slice(title).join(' ') : words
}

/** The gender of a person by the title, or else by the given name. */
function genderOf(
  { first, words }: FoundName,
  full: string,
  tokens: SentenceNames['sentence']['tokens'],
): Gender | undefined {
  const titles = [words.split(' ')[0], tokens[first - 1]?.text, tokens[first - 2]?.text]
  const title = titles.map((word) => genderOfTitle(word)).find((gender) => gender !== undefined)
  const [givenName = '', surname] = full.split(' ')
  return title ?? (surname === undefined ? undefined : genderOfGivenName(givenName))
}
