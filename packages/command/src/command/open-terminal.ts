import { once } from 'node:events'
import process from 'node:process'
import { describeSystemError } from '../files/system-error.ts'
import type { Terminal } from './command.ts'

const clearLine = '\r\u001B[K'

/** Use the standard streams of this process. If the reader of its output closes the pipe, the process exits with 0. */
export function openTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  let isShowing = false
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
      if (!stderr.isTTY) return
      stderr.write(`${clearLine}${line}`)
      isShowing = true
    },
    hasColors: stdout.isTTY && stdout.hasColors() && !env.NO_COLOR,
    environment: env,
  }
}
