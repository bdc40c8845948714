import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A version that was published, as npm sends it. */
interface Published {
  name: string
  versions: Record<string, Record<string, unknown>>
  _attachments: Record<string, { length: number }>
}

/** A registry on this machine. */
export interface FakeRegistry {
  /** Its address, with a slash at the end. */
  url: string
  /** What was published, in order. */
  published: Published[]
  close: () => void
}

/**
 * Open a registry that knows some versions, answers for what is published, and has nothing else.
 *
 * @param known
 *   Versions by name.
 */
export async function openFakeRegistry(
  known: Readonly<Record<string, string>>,
): Promise<FakeRegistry> {
  const published: Published[] = []
  const versions = new Map(Object.entries(known))
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1).split('?')[0] ?? '')
    if (request.method === 'PUT') {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part)
      const document: Published = JSON.parse(Buffer.concat(parts).toString())
      published.push(document)
      versions.set(document.name, Object.keys(document.versions)[0] ?? '')
      response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
      return
    }
    const version = versions.get(name)
    response.writeHead(version === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(version === undefined ? '{"error":"Not found"}' : describe(name, version))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, published, close: () => server.close() }
}

function describe(name: string, version: string): string {
  const dist = { tarball: 'http://127.0.0.1/none.tgz', shasum: '0'.repeat(40) }
  return JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist } },
  })
}
