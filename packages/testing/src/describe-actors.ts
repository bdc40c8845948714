import type { Extraction, Span } from '@onrecord/schema'

/**
 * The actors of a text, a line each. Mentions: words → ENTITY | FORM | READING | RULE, where form and reading are left out
 * if they are "name". Entities: ENTITY = KIND | NAME | of OWNER. Affiliations: PERSON | ROLE | ORGANIZATION | FROM..TO | words.
 */
export function describeActors(
  { mentions, entities, affiliations }: Extraction,
  text: string,
): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  return [
    ...mentions.map((mention) =>
      join(
        `${words(mention)} → ${mention.entity}`,
        ...[mention.form, mention.reading].filter((value) => value !== 'name'),
        mention.rule,
      ),
    ),
    ...entities.map(({ id, kind, name, of }) =>
      join(`${id} = ${kind}`, name, ...(of ? [`of ${of}`] : [])),
    ),
    ...affiliations.map(({ person, role, organization, from = '', to = '', ...span }) =>
      join(person, role, organization, ...(from || to ? [`${from}..${to}`] : []), words(span)),
    ),
  ]
}

const join = (...parts: readonly string[]): string => parts.join(' | ')
