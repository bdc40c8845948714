import {
  type CollectivePart,
  type Gender,
  type Knowledge,
  type LexiconActor,
  nameOfPart,
  slug,
} from '@onrecord/lexicon'
import type { Entity } from '@onrecord/schema'

/** A part of a state, by its generic name. */
type Part = Pick<CollectivePart, 'name' | 'kind'> & Partial<Pick<CollectivePart, 'plover'>>

const half = /^(?:North|South) (.+)$/

/** The entities of one text. */
export class NameRegistry {
  readonly entities = new Map<string, Entity>()
  /** The genders of persons, by entity. */
  readonly genders = new Map<string, Gender>()
  /** The states that the text may name by a direction alone, by that: "the North" of Korea. */
  readonly #halves = new Map<string, LexiconActor>()
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** Add an actor or place of the lexicon, and return its id. */
  addKnown(actor: LexiconActor): string {
    const { id, kind, name, wikidata, iso3166, plover, gender, of } =
      this.#knowledge.actor(actor.id) ?? actor
    if (!this.entities.has(id)) {
      const codes = {
        ...(wikidata && { wikidata }),
        ...(iso3166 && { iso3166 }),
        ...(plover && { plover }),
      }
      this.entities.set(id, { id, kind, name, codes, ...(of && { of }) })
      if (kind === 'state') this.#addHalves(name)
    }
    this.setGender(id, gender)
    return id
  }

  /** Add an entity of an earlier section of the text. */
  recall(entity: Entity): void {
    this.entities.set(entity.id, entity)
  }

  /**
   * Add an entity that the lexicon lacks by its name, and return its id.
   *
   * @param distinction
   *   What distinguishes a namesake: "baker" for a Tom Quill who is not the minister.
   */
  addNew(name: string, kind: Entity['kind'], distinction?: string): string {
    const words = slug(distinction ? `${name} ${distinction}` : name)
    const known = this.#knowledge.actor(words)
    if (kind === 'place' && known?.kind === 'place') return this.addKnown(known)
    const isTaken = known !== undefined || (this.entities.get(words)?.kind ?? kind) !== kind
    const id = isTaken ? `${words}-${kind}` : words
    if (!this.entities.has(id)) this.entities.set(id, { id, kind, name })
    return id
  }

  /** The state with a direction in its name that the text may name by that alone: "the North" beside South Korea. */
  halfNamed = (direction: string): LexiconActor | undefined => this.#halves.get(direction)

  #addHalves(name: string): void {
    const [, rest] = half.exec(name) ?? []
    if (rest === undefined) return
    for (const direction of ['North', 'South']) {
      const state = this.#knowledge.actor(slug(`${direction} ${rest}`))
      if (state?.kind === 'state') this.#halves.set(direction, state)
    }
  }

  /** Add a state by its id, and tell whether it is known. */
  addState(id: string): boolean {
    const state = this.#knowledge.actor(id)
    if (state?.kind !== 'state') return this.entities.get(id)?.kind === 'state'
    this.addKnown(state)
    return true
  }

  /**
   * Add a part of a state or territory, and return its id: the known body of that generic name, or one of its own, such as
   * `omani-rebels`; undefined where no such state is known.
   */
  addPart(owner: string, part: Part): string | undefined {
    const state = this.#knowledge.actor(owner)
    if (state?.kind !== 'state') return undefined
    const known = this.#knowledge.bodyOf(owner, part.name)
    if (known) return this.addKnown(known)
    const id = this.addNew(nameOfPart(state, part), part.kind ?? 'organization')
    const entity = this.entities.get(id)
    if (entity) {
      entity.of = owner
      if (part.plover && state.plover) entity.codes = { plover: state.plover + part.plover }
    }
    return id
  }

  genderOf(id: string): Gender | undefined {
    return this.genders.get(id)
  }

  /** Remove an entity that turned out to be another. */
  remove(id: string): void {
    this.entities.delete(id)
  }

  /** Set the gender of a person; one that was set earlier is kept. */
  setGender(id: string, gender: Gender | undefined): void {
    if (gender && !this.genders.has(id)) this.genders.set(id, gender)
  }
}
