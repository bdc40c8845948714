import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeFolder } from './make-folder.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

/** How a shell starts at a terminal without the configuration of its user, and how it reads the script. */
const starts = {
  bash: ['bash --norc --noprofile -i', 'source <(onrecord completion bash)'],
  zsh: ['zsh -f -i', 'autoload -Uz compinit; compinit -u -D; source <(onrecord completion zsh)'],
} as const

/**
 * Type calls in a shell, each with the tabulator and then return.
 *
 * @param folder
 *   The current folder of the shell.
 * @returns
 *   The words that the command got, of each call.
 */
export async function completeIn(
  shell: 'bash' | 'zsh' | 'fish',
  folder: string,
  calls: readonly string[],
): Promise<string[][]> {
  const programs = makeFolder()
  const log = join(programs, 'calls')
  writeFileSync(log, '')
  writeFileSync(join(programs, 'onrecord'), makeProgram(log), { mode: 0o755 })
  const options = {
    cwd: folder,
    env: { ...process.env, PATH: `${programs}:${process.env.PATH}`, TERM: 'xterm' },
  }
  if (shell === 'fish') return calls.map((call) => askFish(call, options))
  const [start, source] = starts[shell]
  const terminal = spawn('script', ['-qc', start, '/dev/null'], options)
  const lines = [`${source}; onrecord ready`, ...calls.map((call) => `${call}\t`), 'exit']
  for (const [count, line] of lines.entries()) {
    while (readCalls(log).length < count) await setTimeout(10)
    terminal.stdin.write(`${line}\r`)
  }
  await new Promise((resolve) => terminal.on('close', resolve))
  return readCalls(log).slice(1)
}

/** A program that completes as the command does, and keeps the words of all other calls. */
const makeProgram = (log: string): string => `#!/bin/sh
case $1 in complete|completion) exec '${process.execPath}' '${bin}' "$@" ;; esac
printf '%s\\t' "$@" >> '${log}'
printf '\\n' >> '${log}'
`

const readCalls = (log: string): string[][] =>
  readFileSync(log, 'utf8')
    .split('\t\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))

/** fish tells what it completes without a terminal. */
function askFish(call: string, options: object): string[] {
  const program = `onrecord completion fish | source; complete -C '${call}'`
  const { stdout } = spawnSync('fish', ['--no-config', '-c', program], {
    ...options,
    encoding: 'utf8',
  })
  const words = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\t.*/, ''))
  return [...call.split(' ').slice(1, -1), ...words]
}
