import { Client } from '@modelcontextprotocol/client'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import type { Dataset } from '@onrecord/sdk/open'
import { onTestFinished } from 'vitest'
import { createServer } from '../../src/server/create-server.ts'

/** Connect a client of the protocol to a server over a dataset, in this process. */
export async function connect(dataset: Dataset): Promise<Client> {
  const [there, here] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'test', version: '1.0.0' })
  const server = createServer(dataset)
  await Promise.all([server.connect(there), client.connect(here)])
  onTestFinished(() => client.close())
  return client
}
