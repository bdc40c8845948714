import type { Evidence as EvidenceRecord, Source } from '@onrecord/dataset'
import { type Context, findContext } from '../evidence/find-context.ts'
import { addTextFragment } from '../evidence/text-fragment.ts'
import type { Links } from './links.ts'
import type { Evidence } from './types.ts'
import { View } from './view.ts'

export class EvidenceView extends View<EvidenceRecord> implements Evidence {
  readonly start: number
  readonly end: number
  readonly exact: string | undefined
  readonly prefix: string | undefined
  readonly suffix: string | undefined
  readonly #links: Pick<Links, 'source' | 'text'>
  readonly #path: string

  constructor(row: EvidenceRecord, links: Pick<Links, 'source' | 'text'>, path: string) {
    super(row)
    this.start = row.start
    this.end = row.end
    this.exact = row.exact
    this.prefix = row.prefix
    this.suffix = row.suffix
    this.#links = links
    this.#path = path
    Object.freeze(this)
  }

  get source(): Readonly<Source> {
    return this.#links.source(this.toJSON().source, `${this.#path}.source`)
  }

  get url(): string | undefined {
    const { url } = this.source
    return url === undefined ? undefined : addTextFragment(url, this)
  }

  async context(): Promise<Context | undefined> {
    const text = await this.#links.text(this.source)
    return text === undefined ? undefined : findContext(text, this)
  }

  override get [Symbol.toStringTag]() {
    return 'Evidence'
  }

  override toString(): string {
    const { source } = this.toJSON()
    return `${source}, ${this.start}–${this.end}${this.exact === undefined ? '' : `: ${this.exact}`}`
  }
}
