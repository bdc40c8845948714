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
  const lengths = new Map(sources.map(({ id, text }) => [id, text.length]))
  const offices = actors.flatMap(({ id, affiliations }) =>
    affiliations.map(({ evidence }) => ({ id, evidence })),
  )
  for (const { id, evidence } of [...actors, ...offices, ...quotes, ...events])
    for (const { source, end } of evidence) {
      const length = lengths.get(source)
      if (length === undefined) problems.push(`${id}: Unexpected source "${source}"`)
      else if (end > length)
        problems.push(
          `${id}: Unexpected evidence to ${end}, expected it in ${source}, which ends at ${length}`,
        )
    }
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
