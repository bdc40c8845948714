import { chooseBearer, isBody, isUnspecified, type Knowledge } from '@onrecord/lexicon'
import type { ActorMention } from '../../../results/actor-mention.ts'
import { type Abbreviations, spellOut } from '../names/find-abbreviations.ts'
import type { FoundName } from '../names/found-name.ts'
import { typeOf } from '../names/type-of.ts'
import { type ActorRule, decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { MainState } from './find-main-state.ts'
import type { NameRegistry } from './name-registry.ts'

interface Resolution {
  entity: string
  rule: ActorRule
  type: ActorMention['type']
}

/** Resolves the names of organizations, which are all names that are neither of persons nor of places. */
export class BodyResolver {
  readonly #registry: NameRegistry
  readonly #knowledge: Knowledge
  /** The abbreviations that the text defines. */
  readonly #abbreviations: Abbreviations
  /** The organizations mentioned so far, by the first word or the others of the name, in lower case: "foreign ministry". */
  readonly #byPart = new Map<string, string>()

  /** The state that the text is about. */
  readonly #state: MainState | undefined

  constructor(
    registry: NameRegistry,
    knowledge: Knowledge,
    abbreviations: Abbreviations,
    state: MainState | undefined,
  ) {
    this.#state = state
    this.#registry = registry
    this.#knowledge = knowledge
    this.#abbreviations = abbreviations
  }

  /** Whether a name is a part of the name of an organization before it, and nobody known: "Mahan" for "Mahan Air". */
  hasPart({ words, bearers }: FoundName): boolean {
    return bearers.length === 0 && this.#byPart.has(words.toLowerCase())
  }

  /**
   * @param before
   *   The mention of the adjacent name before it, with at most a possessive marker between.
   */
  resolve(name: FoundName, { day }: SentenceNames, before?: ActorMention): ActorMention {
    const long = spellOut(name.words, name.start, this.#abbreviations)
    const { entity, rule, type } =
      this.#resolveOwned(name, before) ?? this.#resolveName(long ?? name, day)
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

  /** The body of a state whose name is the modifier before it, as a separate name: "Lebanese Interior Ministry". */
  #resolveOwned(
    { words, bearers }: FoundName,
    before: ActorMention | undefined,
  ): Resolution | undefined {
    const isState = this.#registry.entities.get(before?.entity ?? '')?.kind === 'state'
    if (!before || !isState || bearers.length > 0 || !isUnspecified(words.split(' ')))
      return undefined
    const entity = this.#bodyOf(before.entity, words.toLowerCase())
    return entity === undefined ? undefined : { entity, rule: 'name-body', type: 'ORG' }
  }

  #resolveName(name: FoundName, day: string | null): Resolution {
    if (name.branchOf) return this.#resolveBranch(name.branchOf, name.region ?? '', day)
    const bearer = chooseBearer(name.bearers, {
      day,
      isNamed: (id) => this.#registry.entities.has(id),
    })
    if (bearer) {
      const entity = this.#registry.addKnown(bearer.actor)
      this.#learnParts(bearer.actor.name, entity)
      if (name.inner[0]?.start === name.start) this.#learnParts(name.words, entity)
      const rule = name.bearers.length > 1 ? 'name-namesake' : 'name-known'
      return { entity, rule, type: typeOf(bearer) }
    }
    const type = 'ORG'
    const ofState = this.#bodyOfState(name)
    if (ofState) return { entity: ofState, rule: 'name-body', type }
    const known = this.#byPart.get(name.words.toLowerCase())
    if (known) return { entity: known, rule: 'name-short', type }
    if (isUnspecified(name.words.split(' '))) {
      const ofText = this.#bodyOfText(name.words)
      if (ofText) return { entity: ofText, rule: 'name-body-of-text', type }
      const entity = this.#registry.addNew(name.words, 'unspecified')
      return { entity, rule: 'name-unspecified', type }
    }
    const entity = this.#registry.addNew(name.words, 'organization')
    this.#learnParts(name.words, entity)
    return { entity, rule: 'name-new', type }
  }

  /** A branch, of the lexicon or new: "the Quill Front’s Nizwa wing" is `quill-front-nizwa`. */
  #resolveBranch(group: FoundName, region: string, day: string | null): Resolution {
    const { entity: parent, type } = this.#resolveName(group, day)
    const known = this.#knowledge.branchOf(parent, region)
    if (known) return { entity: this.#registry.addKnown(known), rule: 'name-known', type }
    const { kind = 'organization', name = group.words } = this.#registry.entities.get(parent) ?? {}
    return { entity: this.#registry.addNew(`${name}-${region}`, kind), rule: 'name-branch', type }
  }

  /**
   * A state's name or adjective before a generic body, as one name: "Omani Foreign Ministry", "Oman Navy". What has the name of
   * the capital is a body of the state only if it is known: the "Muscat Herald" is the city's.
   */
  #bodyOfState({ words, inner, start }: FoundName): string | undefined {
    const { actor: state, form } = inner.find((part) => part.start === start)?.bearers[0] ?? {}
    if (state?.kind !== 'state') return undefined
    const body = words.slice((inner[0]?.words.length ?? 0) + 1)
    if (form === 'seat' && this.#knowledge.bodyOf(state.id, body.toLowerCase()) === undefined)
      return undefined
    return isUnspecified(body.split(' ')) ? this.#bodyOf(state.id, body.toLowerCase()) : undefined
  }

  /** The body of the state that the text is about, by its generic name. */
  #bodyOfText(words: string): string | undefined {
    if (this.#state === undefined || !isBody(words.split(' ').at(-1))) return undefined
    const { id, isOnly } = this.#state
    const isKnown = this.#knowledge.bodyOf(id, words.toLowerCase()) !== undefined
    return isKnown || isOnly ? this.#bodyOf(id, words.toLowerCase()) : undefined
  }

  /** The body of a state by its generic name in lower case: "foreign ministry". */
  #bodyOf(state: string, body: string): string | undefined {
    const owner = this.#knowledge.actor(state)
    const entity = this.#registry.addPart(state, { name: body })
    if (owner === undefined || entity === undefined) return undefined
    this.#learnParts(`${owner.name} ${body}`, entity)
    return entity
  }

  /**
   * Index an organization by the first word of its name, by the words after it, and by those before its generic noun, for
   * later mentions by those alone: "Mahan" for "Mahan Air", "Nizwa Lamp" for "Nizwa Lamp Company".
   */
  #learnParts(name: string, entity: string): void {
    const words = name.split(' ')
    const [first = '', ...rest] = words
    if (rest.length === 0) return
    this.#byPart.set(rest.join(' ').toLowerCase(), entity)
    if (rest.length > 1 && isBody(rest.at(-1)))
      this.#byPart.set(words.slice(0, -1).join(' ').toLowerCase(), entity)
    const isDistinct = first.length > 3 || /^\p{Lu}{2,}$/u.test(first)
    if (isDistinct && !this.#knowledge.match([{ text: first, start: 0, end: 0 }], 0))
      this.#byPart.set(first.toLowerCase(), entity)
  }
}
