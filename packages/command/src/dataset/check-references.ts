import type { Dataset } from '@onrecord/schema'

/** List the ids in a dataset that refer to no record, and those that two records share. */
export function checkReferences({
  sources,
  actors,
  quotes,
  events,
  redirects = [],
}: Dataset): string[] {
  const problems: string[] = []
  const knownSources = new Set(sources.map(({ id }) => id))
  const knownActors = new Set(actors.map(({ id }) => id))
  const expectActors = (owner: string, ids: readonly (string | null)[]) => {
    for (const id of ids)
      if (id !== null && !knownActors.has(id)) problems.push(`${owner}: Unexpected actor "${id}"`)
  }
  for (const records of [sources, actors, quotes, events]) {
    const seen = new Set<string>()
    for (const { id } of records) {
      if (seen.has(id)) problems.push(`${id}: Unexpected second record with this id`)
      seen.add(id)
    }
  }
  for (const { id, evidence } of [...actors, ...quotes, ...events])
    for (const { source } of evidence)
      if (!knownSources.has(source)) problems.push(`${id}: Unexpected source "${source}"`)
  for (const { id, copyOf = id } of sources)
    if (!knownSources.has(copyOf)) problems.push(`${id}: Unexpected source "${copyOf}"`)
  for (const { id, of = null, affiliations } of actors)
    expectActors(id, [of, ...affiliations.map(({ actor }) => actor)])
  for (const { id, speaker, coSpeakers, about, addressees } of quotes)
    expectActors(id, [speaker, ...coSpeakers, ...about, ...addressees])
  const knownQuotes = new Set(quotes.map(({ id }) => id))
  for (const event of events) {
    expectActors(event.id, [...event.agents, ...event.recipients])
    for (const quote of event.quotes)
      if (!knownQuotes.has(quote)) problems.push(`${event.id}: Unexpected quote "${quote}"`)
  }
  const known = {
    actor: knownActors,
    quote: knownQuotes,
    event: new Set(events.map(({ id }) => id)),
  }
  for (const { kind, from, to } of redirects)
    if (known[kind].has(from) || !known[kind].has(to))
      problems.push(`${from}: Unexpected redirect to ${kind} "${to}"`)
  return problems
}
