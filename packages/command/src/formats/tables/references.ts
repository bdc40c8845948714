/** The tables whose ids the fields of records are. */
export const references: ReadonlyMap<string, string> = new Map([
  ['Source.copyOf', 'sources'],
  ['Actor.of', 'actors'],
  ['Affiliation.actor', 'actors'],
  ['Quote.speaker', 'actors'],
  ['Quote.coSpeakers', 'actors'],
  ['Quote.addressees', 'actors'],
  ['Quote.about', 'actors'],
  ['Event.agents', 'actors'],
  ['Event.recipients', 'actors'],
  ['Event.quotes', 'quotes'],
  ['Evidence.source', 'sources'],
])
