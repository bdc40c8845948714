import { execFileSync, spawnSync } from 'node:child_process'

/** npm is a batch file on Windows, which only a shell can start. */
const shell = process.platform === 'win32'

/**
 * Whether npm has a version of a package.
 *
 * @throws Error
 *   If the registry gives no answer.
 */
export function npmHas({ name, version }: { name: string; version: string }): boolean {
  const parameters = ['view', `${name}@${version}`, 'version', '--json']
  const { status, stdout } = spawnSync('npm', parameters, { encoding: 'utf8', shell })
  const answer = stdout.trim() === '' ? undefined : JSON.parse(stdout)
  if (status === 0) return answer !== undefined
  if (answer?.error?.code === 'E404') return false
  throw new Error(
    `npm view ${name}@${version}: ${answer?.error?.summary ?? `ended with ${status}`}`,
  )
}

/**
 * Pack a folder.
 *
 * @returns
 *   The name of the tarball in `output`.
 */
export function packFolder(folder: string, output: string): string {
  const parameters = ['pack', folder, '--pack-destination', output, '--loglevel=error']
  return execFileSync('npm', parameters, { encoding: 'utf8', shell }).trim()
}

/** Publish a tarball, without any script of it. */
export function publishTarball(file: string, parameters: readonly string[]): void {
  execFileSync('npm', ['publish', file, '--ignore-scripts', ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  })
}
