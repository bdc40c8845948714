import type { Extraction } from '@onrecord/schema'

/** The actors of a text in words: its mentions, the kinds and names of its entities, and its affiliations. */
export function describeActors(
  { mentions, entities, affiliations }: Extraction,
  text: string,
): { mentions: string[]; entities: string[]; affiliations: string[] } {
  const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ')
  return {
    mentions: mentions.map(
      ({ start, end, form, entity, reading, rule }) =>
        `${words(start, end)} | ${form} | ${entity} | ${reading} | ${rule}`,
    ),
    entities: entities.map(({ id, kind, name }) => `${id} | ${kind} | ${name}`),
    affiliations: affiliations.map(
      ({ person, role, organization, from = '', to = '', start, end }) =>
        `${person} | ${role} | ${organization} | ${from}..${to} | ${words(start, end)}`,
    ),
  }
}
