import { isUnspecified, type Knowledge } from '@onrecord/lexicon'
import type { ActorMention } from '../actor-mention.ts'
import { type Abbreviations, spellOut } from '../names/find-abbreviations.ts'
import type { FoundName } from '../names/found-name.ts'
import { typeOf } from '../names/type-of.ts'
import { type ActorRule, decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { chooseBearer } from './choose-bearer.ts'
import type { NameRegistry } from './name-registry.ts'

interface Told {
  entity: string
  rule: ActorRule
  type: ActorMention['type']
}

/** Tells which body or group a name is. Every name that nobody else has is one. */
export class BodyResolver {
  readonly #registry: NameRegistry
  readonly #knowledge: Knowledge
  /** What the abbreviations of the text stand for. */
  readonly #abbreviations: Abbreviations
  /** The bodies so far by the ends and beginnings of their names, in lower case: "foreign ministry", "quill". */
  readonly #byPart = new Map<string, string>()

  constructor(registry: NameRegistry, knowledge: Knowledge, abbreviations: Abbreviations) {
    this.#registry = registry
    this.#knowledge = knowledge
    this.#abbreviations = abbreviations
  }

  /**
   * @param before
   *   The mention of the name before it, where nothing but a possessive stands between.
   */
  resolve(name: FoundName, { day }: SentenceNames, before?: ActorMention): ActorMention {
    const long = spellOut(name.words, name.start, this.#abbreviations)
    const { entity, rule, type } = this.#tellOwned(name, before) ?? this.#tell(long ?? name, day)
    const kind = this.#registry.entities.get(entity)?.kind
    const { start, end } = name
    return {
      start,
      end,
      type,
      form: 'name',
      entity,
      reading: kind === 'unspecified' ? 'unspecified' : 'name',
      ...decidedBy(long && rule !== 'name-unspecified' ? 'name-abbreviation' : rule),
    }
  }

  /** "Lebanese Interior Ministry", where the state is a name of its own. */
  #tellOwned({ words, bearers }: FoundName, before: ActorMention | undefined): Told | undefined {
    const isState = this.#registry.entities.get(before?.entity ?? '')?.kind === 'state'
    if (!before || !isState || bearers.length > 0 || !isUnspecified(words.split(' ')))
      return undefined
    const entity = this.bodyOf(before.entity, words.toLowerCase())
    return entity === undefined ? undefined : { entity, rule: 'name-body', type: 'ORG' }
  }

  #tell(name: FoundName, day: string | null): Told {
    if (name.branchOf) return this.#tellBranch(name.branchOf, name.region ?? '', day)
    const bearer = chooseBearer(name.bearers, {
      day,
      isNamed: (id) => this.#registry.entities.has(id),
    })
    if (bearer) {
      const entity = this.#registry.addKnown(bearer.actor)
      this.#learnParts(bearer.actor.name, entity)
      const rule = name.bearers.length > 1 ? 'name-namesake' : 'name-known'
      return { entity, rule, type: typeOf(bearer) }
    }
    const type = 'ORG'
    const ofState = this.#bodyOfState(name)
    if (ofState) return { entity: ofState, rule: 'name-body', type }
    const told = this.#byPart.get(name.words.toLowerCase())
    if (told) return { entity: told, rule: 'name-short', type }
    const kind = isUnspecified(name.words.split(' ')) ? 'unspecified' : 'organization'
    const entity = this.#registry.addNew(name.words, kind)
    if (kind === 'unspecified') return { entity, rule: 'name-unspecified', type }
    this.#learnParts(name.words, entity)
    return { entity, rule: 'name-new', type }
  }

  /** "The Quill Front’s Nizwa wing": a branch that is known, or `quill-front-nizwa`. */
  #tellBranch(group: FoundName, region: string, day: string | null): Told {
    const { entity: parent, type } = this.#tell(group, day)
    const known = this.#knowledge.branchOf(parent, region)
    if (known) return { entity: this.#registry.addKnown(known), rule: 'name-known', type }
    const { kind = 'organization', name = group.words } = this.#registry.entities.get(parent) ?? {}
    return { entity: this.#registry.addNew(`${name}-${region}`, kind), rule: 'name-branch', type }
  }

  /** "Omani Foreign Ministry", "Oman Navy": what stands behind the state is what any state may have. */
  #bodyOfState({ words, inner, start }: FoundName): string | undefined {
    const state = inner.find((part) => part.start === start)?.bearers[0]?.actor
    if (state?.kind !== 'state') return undefined
    const body = words.slice((inner[0]?.words.length ?? 0) + 1)
    return isUnspecified(body.split(' ')) ? this.bodyOf(state.id, body.toLowerCase()) : undefined
  }

  /** The body of a state by what it is called in any state, in lower case: "foreign ministry". */
  bodyOf(state: string, body: string): string | undefined {
    const owner = this.#knowledge.actor(state)
    if (owner === undefined) return undefined
    const known = this.#knowledge.bodyOf(state, body)
    const name = `${owner.people[0] ?? owner.name} ${capitalize(body)}`
    const entity = known
      ? this.#registry.addKnown(known)
      : this.#registry.addNew(name, 'organization')
    this.#learnParts(`${owner.name} ${body}`, entity)
    return entity
  }

  /** Remember a body by its first word and by what follows the first word, for when it is called so later on. */
  #learnParts(name: string, entity: string): void {
    const [first = '', ...rest] = name.toLowerCase().split(' ')
    if (rest.length === 0) return
    this.#byPart.set(rest.join(' '), entity)
    if (
      first.length > 3 &&
      !this.#knowledge.match([{ text: capitalize(first), start: 0, end: 0 }], 0)
    )
      this.#byPart.set(first, entity)
  }
}

const capitalize = (words: string): string =>
  words.replace(
    /(^|\s)(\p{Ll})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  )
