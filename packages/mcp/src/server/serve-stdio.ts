import { stdin, stdout } from 'node:process'
import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport, serveStdio as serve } from '@modelcontextprotocol/server/stdio'
import type { Dataset } from '@onrecord/sdk/open'
import { createServer } from './create-server.ts'
import { longestLine, refuseLines } from './refuse-lines.ts'

/** Where a server reads and writes. */
export interface StdioOptions {
  input?: Readable
  output?: Writable
  /** Called with what goes wrong outside of answers. */
  onError?: (error: Error) => void
}

/** A server that runs. */
export interface StdioServer {
  /** When the input has ended, or the server was closed. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/** Serve a dataset over standard input and output, in all revisions of the protocol that the SDK knows. */
export function serveStdio(
  dataset: Dataset,
  { input = stdin, output = stdout, onError = () => {} }: StdioOptions = {},
): StdioServer {
  const lines = input.pipe(refuseLines(output))
  const transport = new StdioServerTransport(lines, output, { maxBufferSize: 2 * longestLine })
  const closed = new Promise<void>((resolve) => {
    lines.once('close', resolve)
  })
  const server = serve(() => createServer(dataset), { transport, onerror: onError })
  return {
    closed,
    close: async () => {
      await server.close()
      input.unpipe(lines)
      input.pause()
      lines.destroy()
    },
  }
}
