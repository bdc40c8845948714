import { execFileSync } from 'node:child_process'
import { basename, dirname, join } from 'node:path'
import type { Manifest } from './public-packages.ts'

/** The package.json of a tarball. */
export function readTarballManifest(file: string): Manifest {
  return JSON.parse(readTarballFile(file, 'package.json'))
}

/** The text of a file of a tarball, named by its path in the package. */
export function readTarballFile(file: string, path: string): string {
  return runTar('-xzOf', file, `package/${path}`)
}

/** The paths of the files of a tarball, in the package. */
export function listTarball(file: string): string[] {
  return runTar('-tzf', file)
    .trim()
    .split(/\r?\n/)
    .map((path) => path.slice('package/'.length))
    .sort()
}

/**
 * Unpack a tarball next to it.
 *
 * @returns
 *   The folder of the package.
 */
export function unpackTarball(file: string): string {
  runTar('-xzf', file)
  return join(dirname(file), 'package')
}

/** Run tar in the folder of a tarball: the tar of Linux takes the colon of `C:\` for that of a host. */
function runTar(mode: string, file: string, ...parameters: string[]): string {
  return execFileSync('tar', [mode, basename(file), ...parameters], {
    cwd: dirname(file),
    encoding: 'utf8',
  })
}
