import { slug } from '@onrecord/lexicon'
import { type Entity, firstFrom } from '@onrecord/schema'
import { Kind, type Phrase, Pronoun } from './phrase.ts'

const actors: ReadonlySet<Kind> = new Set([Kind.person, Kind.body, Kind.people, Kind.place])

/** The entities of chains without a name. */
export class UnnamedEntities {
  readonly entities: Entity[] = []
  readonly #text: string
  readonly #isTaken: (id: string) => boolean
  readonly #ids = new Set<string>()
  /** The number that an id was given last, by the slug of its name. */
  readonly #numbers = new Map<string, number>()

  /**
   * @param isTaken
   *   Whether an id is that of an entity with a name.
   */
  constructor(text: string, isTaken: (id: string) => boolean) {
    this.#text = text
    this.#isTaken = isTaken
  }

  /** Make an entity for a chain, after its first noun phrase: "the rookie defender"; none where it is no actor or place. */
  describe(members: readonly Phrase[]): Entity | undefined {
    if (!members.some(({ kind, pronoun }) => actors.has(kind) || pronoun === Pronoun.they))
      return undefined
    const phrase = members.find(({ pronoun }) => pronoun === Pronoun.none) ?? members[0]
    if (phrase === undefined) return undefined
    const { words } = phrase.head.sentence
    const first = words[firstFrom(words, phrase.start)] ?? phrase.head
    const start = Math.min(first.start, phrase.head.start)
    const name = this.#text.slice(start, phrase.head.end).replace(/\s+/g, ' ')
    const entity: Entity = { id: this.#idFor(slug(name) || 'unnamed'), kind: 'unspecified', name }
    this.entities.push(entity)
    return entity
  }

  #idFor(base: string): string {
    let number = this.#numbers.get(base) ?? 1
    let id = number === 1 ? base : `${base}-${number}`
    while (this.#isTaken(id) || this.#ids.has(id)) id = `${base}-${++number}`
    this.#numbers.set(base, number)
    this.#ids.add(id)
    return id
  }
}
