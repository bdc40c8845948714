import type { Actor as ActorRecord } from '@onrecord/dataset'
import { overlaps, readPeriod } from '../query/period.ts'
import { AffiliationView } from './affiliation-view.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Links } from './links.ts'
import type { Actor, ActorCodes, ActorKind, Affiliation, Evidence } from './types.ts'
import { View } from './view.ts'
import { viewEvidence } from './view-evidence.ts'

export class ActorView extends View<ActorRecord> implements Actor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly codes: Readonly<ActorCodes>
  readonly curated: boolean
  readonly #links: Links
  readonly #path: string
  #affiliations: readonly Affiliation[] | undefined
  #evidence: readonly Evidence[] | undefined

  constructor(row: ActorRecord, links: Links, path: string) {
    super(deepFreeze(row))
    this.id = row.id
    this.kind = row.kind
    this.name = row.name
    this.aliases = row.aliases
    this.codes = row.codes
    this.curated = row.curated === true
    this.#links = links
    this.#path = path
    Object.freeze(this)
  }

  get of(): Actor | undefined {
    const { of } = this.toJSON()
    return of === undefined ? undefined : this.#links.actor(of, `${this.#path}.of`)
  }

  get affiliations(): readonly Affiliation[] {
    this.#affiliations ??= Object.freeze(
      this.toJSON().affiliations.map(
        (row, index) =>
          new AffiliationView(row, this.#links, `${this.#path}.affiliations[${index}]`),
      ),
    )
    return this.#affiliations
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= viewEvidence(this.toJSON().evidence, this.#links, this.#path)
    return this.#evidence
  }

  affiliationsOn(period: string): readonly Affiliation[] {
    const days = readPeriod(period)
    return this.affiliations.filter((affiliation) => overlaps(affiliation, days))
  }

  override get [Symbol.toStringTag]() {
    return 'Actor'
  }

  override toString(): string {
    return this.name
  }
}
