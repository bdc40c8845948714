import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
const python = env.PYTHON ?? 'python3'
/** The built command, as words of a shell. */
export const command = `${process.execPath} ${join(root, 'packages/command/bin/onrecord.js')}`

/** Run a program of `deploy` with the built command, on two cores. */
export const runProgram = (path: string, ...args: readonly string[]): string =>
  runPython(join(root, 'deploy', path), ...args)

/** Run Python; gives what it prints. */
export const runPython = (...args: readonly string[]): string => run(python, args)

/** Run the command through a shell, with redirections. */
export const runOnrecord = (call: string): string => runInShell(`${command} ${call}`)

export const runInShell = (call: string): string => run('sh', ['-c', call])

function run(program: string, args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: {
      ...env,
      ONRECORD: command,
      PYSPARK_PYTHON: python,
      PYSPARK_SUBMIT_ARGS: '--master local[2] pyspark-shell',
    },
    maxBuffer: 2 ** 31,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.slice(-3000)}`)
  return stdout
}
