import {
  type McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
import type { Dataset } from '@onrecord/sdk/open'
import { readId } from './read-id.ts'

const mimeType = 'text/plain'

/** Add the texts of open sources to a server: `onrecord://text/ID`. One that may only be quoted is no resource, even where it is at hand. */
export function registerTexts(server: McpServer, dataset: Dataset): void {
  const open = dataset.sources.filter(({ rights }) => rights === 'open')
  const template = new ResourceTemplate('onrecord://text/{id}', {
    list: () => ({
      resources: open.map(({ id, title }) => ({
        ...{ name: id, title, mimeType },
        uri: `onrecord://text/${encodeURIComponent(id)}`,
      })),
    }),
    complete: { id: (start) => open.map(({ id }) => id).filter((id) => id.startsWith(start)) },
  })
  server.registerResource(
    'text',
    template,
    { title: 'text', description: 'The text of an open source, in full.', mimeType },
    async ({ href }, variables) => {
      const id = readId(variables.id)
      if (!open.some((source) => source.id === id)) throw new ResourceNotFoundError(href)
      return { contents: [{ uri: href, mimeType, text: await dataset.readText(id ?? '') }] }
    },
  )
}
