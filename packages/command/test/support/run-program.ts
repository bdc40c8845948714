import { spawnSync } from 'node:child_process'

/** Whether a program runs on this machine. */
export const isThere = (program: string, ...parameters: string[]): boolean =>
  spawnSync(program, parameters).status === 0

/** Run a program on a text and return what it prints. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  folder?: string,
): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: folder,
    encoding: 'utf8',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} exited with ${status}: ${stderr}`)
  return stdout
}
