import { type ChildProcess, spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

interface RunOptions {
  input?: string | Uint8Array
  cwd?: string
  /** Options of Node. */
  node?: readonly string[]
  /** The user, by number; by default that of the tests. */
  user?: number | undefined
  /** Another program than Node with the command, which gets the parameters. */
  program?: string
  /** Called when the process has started. */
  onStart?: (child: ChildProcess) => void
  /** Called when the process has begun to write. */
  onOutput?: (child: ChildProcess) => void
}

/** Run the built command as a process. */
export function runCommand(
  parameters: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const { input, cwd, node = [], user, program, onStart, onOutput } = options
  const { ONRECORD_TEXTS: _, ...env } = process.env
  const settings = { cwd, env, uid: user, gid: user }
  const child = program
    ? spawn(program, parameters, settings)
    : spawn(process.execPath, [...node, bin, ...parameters], settings)
  onStart?.(child)
  const ended: Ended = { status: null, stdout: '', stderr: '' }
  child.stdout.once('data', () => onOutput?.(child))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ended.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ended.stderr += text
  })
  // A process may end before it has read its input.
  child.stdin.on('error', () => {})
  if (input !== undefined) child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...ended, status })))
}
