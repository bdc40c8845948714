import {
  type McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
import type { Dataset } from '@onrecord/sdk/open'
import { readId } from './read-id.ts'
import { type RecordKind, recordKinds } from './record-kinds.ts'

const mimeType = 'application/json'
/** The protocol gives no more values than these to complete an id. */
const mostCompletions = 100

/** Add the records of a dataset to a server: `onrecord://quote/ID` and the like. They can be many, so that clients complete ids, and list none. */
export function registerRecords(server: McpServer, dataset: Dataset): void {
  for (const kind of recordKinds) registerKind(server, dataset, kind)
}

function registerKind(server: McpServer, dataset: Dataset, kind: RecordKind): void {
  const { name, description, listIds, read } = kind
  const template = new ResourceTemplate(`onrecord://${name}/{id}`, {
    list: undefined,
    complete: {
      id: (start) =>
        listIds(dataset)
          .filter((id) => id.startsWith(start))
          .slice(0, mostCompletions),
    },
  })
  server.registerResource(
    name,
    template,
    { title: name, description, mimeType },
    async ({ href }, variables) => {
      const id = readId(variables.id)
      const record = id === undefined ? undefined : await read(dataset, id)
      if (record === undefined) throw new ResourceNotFoundError(href)
      return { contents: [{ uri: href, mimeType, text: JSON.stringify(record, null, 2) }] }
    },
  )
}
