import type { McpServer } from '@modelcontextprotocol/server'
import { cite } from '@onrecord/sdk/cite'
import type { Dataset } from '@onrecord/sdk/open'
import { describeDataset } from '../server/describe-dataset.ts'

const mimeType = 'application/json'

/** Add the dataset itself to a server, `onrecord://dataset`: version, counts, citation and sources. */
export function registerDataset(server: McpServer, dataset: Dataset): void {
  const { name, version, schemaVersion, sources, actors, quotes, events } = dataset
  const overview = {
    ...{ name, version, schemaVersion, citation: cite({ name, version, schemaVersion }) },
    counts: { actors: actors.count(), quotes: quotes.count(), events: events.count() },
    sources,
  }
  server.registerResource(
    'dataset',
    'onrecord://dataset',
    { title: name, description: describeDataset(dataset), mimeType },
    async ({ href }) => ({
      contents: [{ uri: href, mimeType, text: JSON.stringify(overview, null, 2) }],
    }),
  )
}
