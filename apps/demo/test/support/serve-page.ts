import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PreviewServer, preview } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Serve the built page on a free port of this machine. */
export async function servePage(): Promise<{ server: PreviewServer; address: string }> {
  if (!existsSync(`${root}/dist/index.html`))
    throw new Error('Unexpected lack of apps/demo/dist, expected npm run build -w @onrecord/demo')
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('Unexpected server without an address')
  return { server, address }
}
