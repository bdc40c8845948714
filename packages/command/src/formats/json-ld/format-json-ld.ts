import type { About, Author } from '../about/about.ts'
import { licenseAddress } from '../license.ts'
import type { MeasuredDataset } from '../offsets/measured-dataset.ts'
import { makeContext, referAll } from './context.ts'
import { describeActor } from './describe-actor.ts'
import { describeEvent } from './describe-event.ts'
import { describeQuote } from './describe-quote.ts'
import { describeSource } from './describe-source.ts'

/**
 * Format a dataset as JSON-LD: one graph of the dataset, its sources, actors, quotes and events in terms of schema.org. Each of them
 * has a line.
 */
export function formatJsonLd(dataset: MeasuredDataset, about: About): string {
  const nodes: object[] = [
    describeDataset(dataset, about),
    ...dataset.sources.map(describeSource),
    ...dataset.actors.map(describeActor),
    ...dataset.quotes.map(describeQuote),
    ...dataset.events.map(describeEvent),
  ]
  const context = JSON.stringify(makeContext(dataset.name))
  const graph = nodes.map((node) => JSON.stringify(node)).join(',\n')
  return `{"@context":${context},\n"@graph":[\n${graph}\n]}\n`
}

function describeDataset(dataset: MeasuredDataset, about: About) {
  const { name, version, schemaVersion, sources, actors, quotes, events } = dataset
  const { title, description, keywords, license, authors, homepage, released } = about
  return {
    '@id': '',
    '@type': 'Dataset',
    name: title || name,
    alternateName: title && title !== name ? name : undefined,
    description,
    keywords: keywords.length > 0 ? keywords : undefined,
    version,
    'onrecord:schemaVersion': schemaVersion,
    datePublished: released,
    license: licenseAddress(license),
    url: homepage,
    creator: authors.length > 0 ? authors.map(describeAuthor) : undefined,
    isBasedOn: referAll(
      'source',
      sources.map(({ id }) => id),
    ),
    hasPart: referAll(
      'quote',
      quotes.map(({ id }) => id),
    ),
    mentions: [
      ...(referAll(
        'actor',
        actors.map(({ id }) => id),
      ) ?? []),
      ...(referAll(
        'event',
        events.map(({ id }) => id),
      ) ?? []),
    ],
  }
}

const describeAuthor = ({ name, email, url }: Author) => ({ '@type': 'Thing', name, email, url })
