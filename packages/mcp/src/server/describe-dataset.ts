import type { Dataset } from '@onrecord/sdk/open'

const known = new WeakMap<Dataset, string>()

/** A dataset in a few sentences: its version, how much it has, from when, and with which rights. */
export function describeDataset(dataset: Dataset): string {
  const description = known.get(dataset) ?? describe(dataset)
  known.set(dataset, description)
  return description
}

function describe(dataset: Dataset): string {
  const { name, version, sources, actors, quotes, events } = dataset
  const counts = [
    count(sources.length, 'source'),
    count(actors.count(), 'actor'),
    count(quotes.count(), 'quote'),
    count(events.count(), 'event'),
  ]
  const rights = sources.filter((source) => source.rights === 'quotation').length
  const licences = [...new Set(sources.flatMap(({ license }) => license ?? []))].sort()
  return [
    `${name}, version ${version}: ${counts.join(', ')}.`,
    describePeriod(dataset),
    ...(rights > 0 ? [`${count(rights, 'source')} may only be quoted.`] : []),
    ...(licences.length > 0 ? [`Texts and records of open sources: ${licences.join(', ')}.`] : []),
  ]
    .filter(Boolean)
    .join(' ')
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`

function describePeriod({ quotes, events }: Dataset): string {
  const dates = [...quotes.dated(), ...events.dated()].flatMap(({ date }) => date ?? [])
  const starts = dates.map(({ start }) => start).sort()
  const ends = dates.map(({ end }) => end).sort()
  return starts.length === 0 ? '' : `Its records are dated from ${starts[0]} to ${ends.at(-1)}.`
}
