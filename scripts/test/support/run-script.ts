import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Make an empty folder outside of the repository. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'onrecord-release-'))
}

/** What npm needs to use a registry of this machine, and nothing of the machine's own configuration. */
export function npmEnvironment(registry: string, folder: string): Record<string, string> {
  const userconfig = join(folder, '.npmrc')
  writeFileSync(userconfig, `registry=${registry}\n${registry.replace('http:', '')}:_authToken=x\n`)
  return {
    npm_config_userconfig: userconfig,
    npm_config_registry: registry,
    npm_config_cache: join(folder, 'cache'),
  }
}

/**
 * Run a file of `scripts` in the root of the repository, while this process goes on to answer.
 *
 * @returns
 *   What it writes.
 * @throws Error
 *   With `stderr`, if its exit code is not 0.
 */
export async function runScript(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd = root,
): Promise<string> {
  const { stdout } = await run(process.execPath, [join(root, 'scripts', name), ...parameters], {
    cwd,
    env: { ...process.env, GITHUB_OUTPUT: '', ...environment },
    maxBuffer: 2 ** 26,
  })
  return stdout
}
