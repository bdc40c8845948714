/** The names of the actors in a list of a record, in order. */
const namesIn = (table: string, owner: string): string =>
  `(SELECT group_concat(name, '; ') FROM (
    SELECT actors.name FROM ${table} JOIN actors ON actors.id = ${table}.actor
    WHERE ${table}.${owner} = ${owner}s.id ORDER BY ordinal))`

/** The texts in a list of a record, in order. */
const valuesIn = (table: string, owner: string): string =>
  `(SELECT group_concat(value, '; ') FROM (
    SELECT value FROM ${table} WHERE ${table}.${owner} = ${owner}s.id ORDER BY ordinal))`

/** The titles of the sources that attest a record, in order. */
const sourcesOf = (owner: string): string =>
  `(SELECT group_concat(title, '; ') FROM (
    SELECT sources.title FROM ${owner}_evidence JOIN sources ON sources.id = ${owner}_evidence.source
    WHERE ${owner}_evidence.${owner} = ${owner}s.id GROUP BY sources.id ORDER BY min(ordinal)))`

/** The statements that make the views: quotes and events with the names of their actors and the titles of their sources. */
export const viewStatements: readonly string[] = [
  `CREATE VIEW quote_view AS SELECT
  quotes.*,
  speakers.name AS speaker_name,
  ${namesIn('quote_co_speakers', 'quote')} AS co_speaker_names,
  ${namesIn('quote_addressees', 'quote')} AS addressee_names,
  ${namesIn('quote_about', 'quote')} AS about_names,
  ${sourcesOf('quote')} AS source_titles
FROM quotes LEFT JOIN actors AS speakers ON speakers.id = quotes.speaker`,
  `CREATE VIEW event_view AS SELECT
  events.*,
  ${namesIn('event_agents', 'event')} AS agent_names,
  ${namesIn('event_recipients', 'event')} AS recipient_names,
  ${valuesIn('event_contexts', 'event')} AS context_names,
  ${sourcesOf('event')} AS source_titles
FROM events`,
]
