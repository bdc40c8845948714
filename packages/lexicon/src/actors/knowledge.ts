import { parseActorLine } from './actor-line.ts'
import { isHeldOn } from './is-held-on.ts'
import type { LexiconActor } from './lexicon-actor.ts'
import { matchName } from './match-name.ts'
import type { Piece } from './pieces.ts'
import { SortedTable } from './sorted-table.ts'
import {
  branchRole,
  type KnowledgeTables,
  type NameForm,
  nameForms,
  parseLine,
  roleKey,
} from './tables.ts'
import { usualRole } from './usual-role.ts'

/** An actor that a name may refer to, and the form of the name. */
export interface Bearer {
  actor: LexiconActor
  form: NameForm
}

export interface NameMatch {
  /** All actors with the name. */
  bearers: readonly Bearer[]
  /** How many pieces the name has. */
  length: number
}

/** The knowledge base of actors: names, offices and bodies of states, each looked up in logarithmic time. */
export class Knowledge {
  readonly #actors: SortedTable
  readonly #names: SortedTable
  readonly #roles: SortedTable
  readonly #before: Knowledge | undefined
  /** The actors read so far, by line. */
  readonly #read = new Map<number, LexiconActor>()

  /**
   * @param tables
   *   The actors as sorted tables.
   * @param before
   *   A knowledge base to fall back on: the tables take precedence over it.
   */
  constructor({ actors, names, roles }: KnowledgeTables, before?: Knowledge) {
    this.#actors = new SortedTable(actors)
    this.#names = new SortedTable(names)
    this.#roles = new SortedTable(roles)
    this.#before = before
  }

  actor(id: string): LexiconActor | undefined {
    const line = this.#actors.find(id)
    return line === undefined ? this.#before?.actor(id) : this.#actorAt(line)
  }

  /**
   * The longest name that starts at a piece.
   *
   * @param inCapitals
   *   Whether the text is in capitals, so that case is ignored.
   */
  match(pieces: readonly Piece[], index: number, inCapitals = false): NameMatch | undefined {
    const before = this.#before?.match(pieces, index, inCapitals)
    const match = matchName(this.#names, pieces, index, inCapitals)
    if (match === undefined || match.length < (before?.length ?? 0)) return before
    return { bearers: this.#bearers(this.#names.value(match.line)), length: match.length }
  }

  /** The holder of an office of a state or body on a day, if unique; on a day of change, the new one. */
  holderOn(of: string, role: string, day: string): LexiconActor | undefined {
    const held = this.#withRole(of, role).flatMap((actor) =>
      actor.offices
        .filter((office) => office.of === of && usualRole(office.role) === usualRole(role))
        .filter((office) => isHeldOn(office, day))
        .map(({ from = '' }) => ({ actor, from })),
    )
    const latest = held.reduce((last, { from }) => (from > last ? from : last), '')
    const holders = new Set(held.filter(({ from }) => from === latest).map(({ actor }) => actor))
    if (held.length === 0) return this.#before?.holderOn(of, role, day)
    return holders.size === 1 ? holders.values().next().value : undefined
  }

  /** A body of a state by its generic name: the "foreign ministry" of `russia`. */
  bodyOf(of: string, body: string): LexiconActor | undefined {
    const known = this.#withRole(of, body).find((actor) => actor.body === body)
    return known ?? this.#before?.bodyOf(of, body)
  }

  /** The branch of a group in a region: "Khorasan" of `isis`. */
  branchOf(of: string, region: string): LexiconActor | undefined {
    const [known] = this.#withRole(of, branchRole(region))
    return known ?? this.#before?.branchOf(of, region)
  }

  #withRole(of: string, role: string): LexiconActor[] {
    const line = this.#roles.find(roleKey(of, role))
    if (line === undefined) return []
    return this.#roles
      .value(line)
      .split(' ')
      .map((owner) => this.#actorAt(parseLine(owner)))
  }

  #bearers(list: string): Bearer[] {
    return list.split(' ').flatMap((item) => {
      const form = nameForms[Number(item.charAt(0))]
      return form ? [{ actor: this.#actorAt(parseLine(item.slice(1))), form }] : []
    })
  }

  #actorAt(line: number): LexiconActor {
    const known = this.#read.get(line)
    if (known) return known
    const actor = parseActorLine(this.#actors.line(line))
    this.#read.set(line, actor)
    return actor
  }
}
