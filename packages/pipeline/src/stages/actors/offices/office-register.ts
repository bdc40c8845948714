import { isGoverning, type Knowledge, usualRole } from '@onrecord/lexicon'
import { firstFrom, type Span } from '@onrecord/schema'
import type { ActorRule } from '../rules.ts'

/** An office that a text gives to somebody. */
interface Entry extends Span {
  person: string
  role: string
  owner: string | undefined
}

/** How many holders of like offices are looked back over. */
const memory = 40

/** Who holds which office as far as a text tells, and public record where it does not. */
export class OfficeRegister {
  readonly #byHead = new Map<string, Entry[]>()
  /** The states that people govern as the text tells, by person. */
  readonly #governed = new Map<string, Set<string>>()
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** Enter an office, in text order. */
  add(head: string, entry: Entry): void {
    const { person, role, owner } = entry
    const usualHead = usualRole(role).split(' ').at(-1) ?? head
    for (const noun of new Set([head, usualHead])) {
      const entries = this.#byHead.get(noun)
      if (entries) entries.push(entry)
      else this.#byHead.set(noun, [entry])
    }
    if (owner === undefined || !isGoverning(role)) return
    this.#governed.set(person, (this.#governed.get(person) ?? new Set()).add(owner))
  }

  /** The state that a person governs or governed, by the text or else by public record, if it is one alone. */
  stateOf(person: string): string | undefined {
    const told = this.#governed.get(person)
    const known = this.#knowledge
      .actor(person)
      ?.offices.filter(({ role }) => isGoverning(role))
      .map(({ of }) => of)
    const states = [...(told ?? new Set(known))]
    return states.length === 1 ? states[0] : undefined
  }

  /**
   * Tell who holds an office at an offset: whom the text gave it last, or else will give it, or who held it on the day.
   *
   * @param head
   *   The noun of the office: "minister".
   * @param role
   *   The office with what stands before the noun: "foreign minister".
   * @param owner
   *   The entity it belongs to, where the text tells.
   */
  holderAt(
    offset: number,
    head: string,
    role: string,
    owner: string | undefined,
    day: string | null,
  ): { entity: string; rule: ActorRule } | undefined {
    const entries = this.#byHead.get(head) ?? []
    const split = firstFrom(entries, offset)
    const fits = (entry: Entry) => isSameOffice(entry, head, role, owner)
    const told =
      entries.slice(Math.max(0, split - memory), split).findLast(fits) ??
      entries.slice(split, split + memory).find(fits)
    if (told) return { entity: told.person, rule: 'office-told' }
    const known = owner && day ? this.#knowledge.holderOn(owner, role, day) : undefined
    return known && { entity: known.id, rule: 'office-known' }
  }
}

function isSameOffice(
  entry: Entry,
  head: string,
  role: string,
  owner: string | undefined,
): boolean {
  if (owner !== undefined && entry.owner !== undefined && owner !== entry.owner) return false
  if (role === head || usualRole(role) === usualRole(entry.role)) return true
  const words = entry.role.split(' ')
  return role.split(' ').every((word) => words.includes(word))
}
