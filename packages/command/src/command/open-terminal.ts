import { once } from 'node:events'
import process from 'node:process'
import { describeSystemError } from '../files/system-error.ts'
import type { Terminal } from './command.ts'

const clearLine = '\r\u001B[K'
/** How long it takes from one line of progress to the next where they stay, as in a log, in milliseconds. */
const logInterval = 30_000

/** Use the standard streams of this process. If the reader of its output closes the pipe, the process exits with 0. */
export function openTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  let isShowing = false
  let logged = performance.now()
  const clear = () => {
    if (isShowing) stderr.write(clearLine)
    isShowing = false
  }
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    stderr.write(`onrecord: ${describeSystemError(error) ?? error.message}, at standard output\n`)
    process.exit(1)
  })
  return {
    input: stdin,
    ...(stdin.isTTY && { setRaw: (isRaw: boolean) => void stdin.setRawMode(isRaw) }),
    write: async (text) => {
      clear()
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    note: (line) => {
      clear()
      stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (stderr.isTTY) {
        stderr.write(`${clearLine}${line}`)
        isShowing = true
      } else if (performance.now() - logged >= logInterval) {
        stderr.write(`${line}\n`)
        logged = performance.now()
      }
    },
    hasColors: stdout.isTTY && stdout.hasColors() && !env.NO_COLOR,
    columns: stdout.isTTY ? stdout.columns : undefined,
    holdInterrupts: () => {
      const interrupt = new AbortController()
      process.once('SIGINT', () => interrupt.abort())
      return interrupt.signal
    },
    closeInput: () => void stdin.destroy(),
    environment: env,
  }
}
