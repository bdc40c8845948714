import type {
  Entity,
  ExtractedAffiliation,
  ExtractedEvent,
  ExtractedQuote,
  Extraction,
  Participant,
  Span,
} from '@onrecord/schema'

/**
 * Add the record of a section to that of the sections before it: spans count from the start of the text, quotes from the first
 * one, and entities without a name are others than those of earlier sections.
 *
 * @param start
 *   The offset of the section in the text.
 */
export function addSection(whole: Extraction, section: Extraction, start: number): void {
  const ids = nameEntities(whole, section.entities)
  const renamed = (id: string) => ids.get(id) ?? id
  const move = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: part.start + start,
    end: part.end + start,
  })
  const moveParticipant = ({ entity, ...span }: Participant): Participant => ({
    ...move(span),
    entity: entity === null ? null : renamed(entity),
  })
  const firstQuote = whole.quotes.length
  const known = new Set(whole.entities.map(({ id }) => id))
  for (const { id, of, members, ...entity } of section.entities)
    if (!known.has(renamed(id)))
      whole.entities.push({
        ...entity,
        id: renamed(id),
        ...(of !== undefined && { of: renamed(of) }),
        ...(members && { members: members.map(renamed) }),
      })
  for (const mention of section.mentions)
    whole.mentions.push({ ...move(mention), entity: renamed(mention.entity) })
  for (const time of section.times) whole.times.push(move(time))
  for (const affiliation of section.affiliations)
    whole.affiliations.push({
      ...move(affiliation),
      person: renamed(affiliation.person),
      organization: renamed(affiliation.organization),
    } satisfies ExtractedAffiliation)
  for (const quote of section.quotes)
    whole.quotes.push({
      ...quote,
      content: quote.content.map(move),
      quoted: quote.quoted.map(move),
      cue: quote.cue && move(quote.cue),
      source: quote.source && move(quote.source),
      speaker: quote.speaker === null ? null : renamed(quote.speaker),
      coSpeakers: quote.coSpeakers.map(renamed),
      addressees: quote.addressees.map(renamed),
      about: quote.about.map(renamed),
    } satisfies ExtractedQuote)
  for (const event of section.events)
    whole.events.push({
      ...event,
      trigger: move(event.trigger),
      agents: event.agents.map(moveParticipant),
      recipients: event.recipients.map(moveParticipant),
      quote: event.quote === null ? null : event.quote + firstQuote,
    } satisfies ExtractedEvent)
}

/** The ids that entities of a section get in the whole text, where they are others than in the section. */
function nameEntities(whole: Extraction, entities: readonly Entity[]): Map<string, string> {
  const kinds = new Map(whole.entities.map(({ id, kind }) => [id, kind]))
  const own = new Set(entities.map(({ id }) => id))
  const renamed = new Map<string, string>()
  for (const { id, kind } of entities) {
    const known = kinds.get(id)
    if (known === undefined || (known === kind && kind !== 'unspecified')) continue
    let name = kind === 'unspecified' ? `${id}-2` : `${id}-${kind}`
    for (let number = 3; kinds.has(name) || own.has(name); number++) {
      if (kinds.get(name) === kind && kind !== 'unspecified') break
      name = `${id}-${number}`
    }
    renamed.set(id, name)
    own.add(name)
  }
  return renamed
}
