import type { Affiliation as AffiliationRecord } from '@onrecord/dataset'
import type { Links } from './links.ts'
import type { Actor, Affiliation, Evidence } from './types.ts'
import { View } from './view.ts'
import { viewEvidence } from './view-evidence.ts'

export class AffiliationView extends View<AffiliationRecord> implements Affiliation {
  readonly role: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly #links: Links
  readonly #path: string
  #evidence: readonly Evidence[] | undefined

  constructor(row: AffiliationRecord, links: Links, path: string) {
    super(row)
    this.role = row.role
    this.from = row.from
    this.to = row.to
    this.#links = links
    this.#path = path
    Object.freeze(this)
  }

  get actor(): Actor {
    return this.#links.actor(this.toJSON().actor, `${this.#path}.actor`)
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= viewEvidence(this.toJSON().evidence, this.#links, this.#path)
    return this.#evidence
  }

  override get [Symbol.toStringTag]() {
    return 'Affiliation'
  }

  override toString(): string {
    const period = [this.from, this.to].some(Boolean)
      ? ` (${[this.from ?? '', this.to ?? ''].join('–')})`
      : ''
    return `${this.role}, ${this.#links.name(this.toJSON().actor)}${period}`
  }
}
