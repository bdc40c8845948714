import { findCity, findCountry } from '@onrecord/pipeline'
import {
  type Entity,
  type Extraction,
  type Location,
  type Mention,
  toVisible,
} from '@onrecord/schema'

/** Finds the locations that the names of places in a text refer to. */
export class Locator {
  readonly #text: string
  readonly #mentions: readonly Mention[]
  readonly #entities: ReadonlyMap<string, Entity>

  constructor({ mentions, entities }: Extraction, text: string) {
    this.#text = text
    this.#mentions = mentions
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
  }

  /**
   * The location of a place.
   *
   * @param place
   *   Its name, as the text has it.
   * @param near
   *   An offset; of several mentions of the name, the nearest counts.
   */
  locate(place: string, near: number): Location | undefined {
    const [mention] = this.#mentions
      .filter(({ start, end }) => toVisible(this.#text.slice(start, end)) === place)
      .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))
    const entity = this.#entities.get(mention?.entity ?? '')
    if (mention === undefined || entity === undefined) return undefined
    const isPlace = mention.reading === 'place' || mention.reading === 'government'
    const city = isPlace ? findCity(place.replace(/\s+/g, ' ')) : undefined
    if (city) return this.#isElsewhere(mention, city) ? undefined : city
    return entity.kind === 'state' ? findCountry(entity.id) : toRegion(entity)
  }

  /** Whether the text goes on with another country: "Tripoli, Lebanon". */
  #isElsewhere({ end }: Mention, { country }: Location): boolean {
    const next = this.#mentions.find(({ start }) => start >= end)
    if (next === undefined || toVisible(this.#text.slice(end, next.start)) !== ', ') return false
    const entity = this.#entities.get(next.entity)
    return entity?.kind === 'place' || (findCountry(next.entity)?.country ?? country) !== country
  }
}

/** A region that the lexicon knows. */
function toRegion({ kind, name, codes = {} }: Entity): Location | undefined {
  const { wikidata } = codes
  return kind === 'place' && wikidata ? { kind: 'region', name, wikidata } : undefined
}
