import type { Entity, Extraction, Participant } from '@onrecord/schema'
import { moveSpans } from '../move-spans.ts'

/**
 * The record of a long text, which is joined from those of its sections. An entity without a name is another one than those of
 * earlier sections; one with a name is the same in all.
 */
export class JoinedExtraction {
  readonly record: Extraction
  readonly #kinds: Map<string, Entity['kind']>
  /** The number that an id was given last. */
  readonly #numbers = new Map<string, number>()

  /**
   * @param first
   *   The record of the first section, with the title, authors and day of the whole text.
   */
  constructor(first: Extraction) {
    this.record = { ...first }
    this.#kinds = new Map(first.entities.map(({ id, kind }) => [id, kind]))
  }

  /**
   * Add the record of the next section.
   *
   * @param offset
   *   Where the section starts in the text.
   */
  add(section: Extraction, offset: number): void {
    const ids = this.#renameEntities(section.entities)
    const { record } = this
    const moved = moveRecord(section, offset, record.quotes.length, (id) => ids.get(id) ?? id)
    for (const entity of moved.entities) {
      if (this.#kinds.has(entity.id)) continue
      this.#kinds.set(entity.id, entity.kind)
      record.entities.push(entity)
    }
    append(record.mentions, moved.mentions)
    append(record.affiliations, moved.affiliations)
    append(record.times, moved.times)
    append(record.quotes, moved.quotes)
    append(record.events, moved.events)
  }

  /** The ids in the whole text of the entities of a section that have others there. */
  #renameEntities(entities: readonly Entity[]): Map<string, string> {
    const own = new Set(entities.map(({ id }) => id))
    const renamed = new Map<string, string>()
    for (const { id, kind } of entities) {
      const known = this.#kinds.get(id)
      if (known === undefined || (known === kind && kind !== 'unspecified')) continue
      const name = kind === 'unspecified' ? this.#number(id, own) : `${id}-${kind}`
      renamed.set(id, name)
      own.add(name)
    }
    return renamed
  }

  #number(id: string, own: ReadonlySet<string>): string {
    let number = this.#numbers.get(id) ?? 1
    let name: string
    do name = `${id}-${++number}`
    while (this.#kinds.has(name) || own.has(name))
    this.#numbers.set(id, number)
    return name
  }
}

/** The record of a section with the offsets, indices and ids of the whole text. */
function moveRecord(
  section: Extraction,
  offset: number,
  quotesBefore: number,
  rename: (id: string) => string,
): Extraction {
  const moved = moveSpans(section, ({ start, end }) => ({
    start: start + offset,
    end: end + offset,
  }))
  const renameIfKnown = (id: string | null) => (id === null ? null : rename(id))
  const renameParticipant = (participant: Participant): Participant => ({
    ...participant,
    entity: renameIfKnown(participant.entity),
  })
  return {
    ...moved,
    entities: moved.entities.map((entity) => ({
      ...entity,
      id: rename(entity.id),
      ...(entity.of !== undefined && { of: rename(entity.of) }),
      ...(entity.members && { members: entity.members.map(rename) }),
    })),
    mentions: moved.mentions.map((mention) => ({ ...mention, entity: rename(mention.entity) })),
    affiliations: moved.affiliations.map((affiliation) => ({
      ...affiliation,
      person: rename(affiliation.person),
      organization: rename(affiliation.organization),
    })),
    quotes: moved.quotes.map((quote) => ({
      ...quote,
      speaker: renameIfKnown(quote.speaker),
      coSpeakers: quote.coSpeakers.map(rename),
      addressees: quote.addressees.map(rename),
      about: quote.about.map(rename),
    })),
    events: moved.events.map((event) => ({
      ...event,
      agents: event.agents.map(renameParticipant),
      recipients: event.recipients.map(renameParticipant),
      quote: event.quote === null ? null : event.quote + quotesBefore,
    })),
  }
}

function append<Item>(items: Item[], others: readonly Item[]): void {
  for (const item of others) items.push(item)
}
