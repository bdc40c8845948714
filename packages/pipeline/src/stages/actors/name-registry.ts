import type { Entity } from '@onrecord/schema'
import { slug } from '../../slug.ts'
import type { LexiconActor } from '../../vocabulary/schemas.ts'
import { isLexiconId } from './lexicon.ts'

/** The entities of one text, and who in it goes by a surname. */
export class NameRegistry {
  readonly entities = new Map<string, Entity>()
  readonly #surnames = new Map<string, string>()

  /** Enter an actor of the lexicon, and give back the id. */
  addKnown({ id, kind, name, wikidata, iso3166, plover }: LexiconActor): string {
    if (!this.entities.has(id)) {
      const codes = {
        ...(wikidata && { wikidata }),
        ...(iso3166 && { iso3166 }),
        ...(plover && { plover }),
      }
      this.entities.set(id, { id, kind, name, codes })
    }
    return id
  }

  /** Enter a place, person or body by name, and give back the id. */
  addNew(name: string, kind: 'place' | 'person' | 'organization' | 'unspecified'): string {
    const words = slug(name)
    const isTaken = isLexiconId(words) || (this.entities.get(words)?.kind ?? kind) !== kind
    const id = isTaken ? `${words}-${kind}` : words
    if (!this.entities.has(id)) this.entities.set(id, { id, kind, name })
    return id
  }

  /** Note that somebody was called by the full name: from here on the surname alone stands for them. */
  introduce(id: string, name: string): void {
    const surname = name.split(/\s+/).at(-1)
    if (surname && surname !== name) this.#surnames.set(surname, id)
  }

  /** Who was introduced with a surname. */
  bySurname(surname: string): string | undefined {
    return this.#surnames.get(surname)
  }
}
