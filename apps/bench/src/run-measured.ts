import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../../packages/command/bin/onrecord.js', import.meta.url))
const report = new URL('report-usage.mjs', import.meta.url)

/** What a run of the command took, and gave. */
export interface Usage {
  /** The peak of the memory of its process. */
  megabytes: number
  /** The time of all cores. */
  seconds: number
  /** The length of what it wrote. */
  bytes: number
}

/**
 * Run the command on lines, which are made as it takes them.
 *
 * @throws Error
 *   If it does not exit with 0.
 */
export async function runMeasured(
  call: readonly string[],
  lines: Iterable<string>,
): Promise<Usage> {
  const child = spawn(process.execPath, [`--import=${report}`, bin, ...call], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  const { stdin, stdout } = child
  const usage = child.stdio[3]
  if (!stdin || !stdout || !(usage instanceof Readable)) throw new Error('Expected pipes')
  const closed = once(child, 'close')
  let [bytes, json] = [0, '']
  stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  usage.setEncoding('utf8').on('data', (text: string) => {
    json += text
  })
  await pipeline(Readable.from(lines), stdin)
  const [status] = await closed
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of ${call.join(' ')}`)
  return { ...JSON.parse(json), bytes }
}
