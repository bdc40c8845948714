import { genderOfGivenName, genderOfTitle } from '../../../knowledge/tell-gender.ts'
import type { Gender } from '../../../vocabulary/schemas.ts'
import type { ActorMention } from '../actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { countTitle } from '../offices/offices.ts'
import { type ActorRule, decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { chooseBearer } from './choose-bearer.ts'
import { isLocated } from './is-located.ts'
import type { NameRegistry } from './name-registry.ts'
import { People } from './people.ts'

/** Tells which person a name is. */
export class PersonResolver {
  readonly #people = new People()
  readonly #registry: NameRegistry
  /** Who the full names are, by where they start. */
  readonly #introduced = new Map<number, { entity: string; rule: ActorRule }>()

  constructor(registry: NameRegistry) {
    this.#registry = registry
  }

  /** Enter who is called by the full name in a sentence. */
  introduce({ names, sentence: { tokens }, day }: SentenceNames): void {
    for (const name of names) {
      if (name.type !== 'PER') continue
      const full = withoutTitle(name.words)
      if (!full.includes(' ')) continue
      const bearers = name.bearers.filter(({ actor }) => actor.kind === 'person')
      const known = chooseBearer(bearers, { day, isNamed: (id) => this.#registry.entities.has(id) })
      const told = known ? undefined : this.#people.byFullName(full)
      const entity = known
        ? this.#registry.addKnown(known.actor)
        : (told ?? this.#registry.addNew(full, 'person'))
      const isNew = known === undefined && told === undefined
      const rule = isNew ? 'name-new' : bearers.length > 1 ? 'name-namesake' : 'name-known'
      this.#introduced.set(name.start, { entity, rule: told ? 'name-short' : rule })
      this.#people.introduce(full, entity, name.start)
      if (known) this.#people.introduce(known.actor.name, entity, name.start)
      this.#registry.setGender(entity, tellGender(name, full, tokens))
    }
  }

  /** Tell who a name is, or nothing where it is no person's. */
  resolve(
    name: FoundName,
    { sentence: { tokens }, day, tree }: SentenceNames,
  ): ActorMention | undefined {
    const span = { start: name.start, end: name.end, type: 'PER', form: 'name' } as const
    const introduced = this.#introduced.get(name.start)
    if (introduced)
      return { ...span, entity: introduced.entity, reading: 'name', ...decidedBy(introduced.rule) }
    const short = withoutTitle(name.words)
    const isPerson = name.type === 'PER' || this.#isSurname(short, name)
    if (!isPerson || (name.type !== 'PER' && isLocated(name, tree))) return undefined
    if (this.#people.hasSurname(short) && isLocated(name, tree)) return undefined
    const gender = tellGender(name, short, tokens)
    const told = this.#people.byShortName(short, name.start, (entity) => {
      const known = this.#registry.genderOf(entity)
      return gender === undefined || known === undefined || known === gender
    })
    if (told) return { ...span, entity: told, reading: 'name', ...decidedBy('name-short') }
    if (name.type !== 'PER') return undefined
    const bearers = name.bearers.filter(({ actor }) => actor.kind === 'person')
    const known = chooseBearer(bearers, { day, isNamed: (id) => this.#registry.entities.has(id) })
    const entity = known
      ? this.#registry.addKnown(known.actor)
      : this.#registry.addNew(short, 'person')
    this.#registry.setGender(entity, gender)
    const rule = known ? (bearers.length > 1 ? 'name-namesake' : 'name-known') : 'name-new'
    return { ...span, entity, reading: 'name', ...decidedBy(rule) }
  }

  /** Whether a name that looks like a place or body is the surname of somebody in the text: "Lancaster said". */
  #isSurname(words: string, { inner, next, first }: FoundName): boolean {
    return next === first + 1 && inner.length === 0 && this.#people.hasSurname(words)
  }
}

function withoutTitle(words: string): string {
  const parts = words.split(' ')
  const title = countTitle(parts)
  return title < parts.length ? parts.slice(title).join(' ') : words
}

/** The gender that the title before a name, or the given name, tells. */
function tellGender(
  { first, words }: FoundName,
  full: string,
  tokens: SentenceNames['sentence']['tokens'],
): Gender | undefined {
  const before = [
    words.split(' ')[0] ?? '',
    ...[1, 2].map((distance) => tokens[first - distance]?.text ?? ''),
  ]
  const title = before.map(genderOfTitle).find((gender) => gender !== undefined)
  return title ?? (full.includes(' ') ? genderOfGivenName(full.split(' ')[0] ?? '') : undefined)
}
