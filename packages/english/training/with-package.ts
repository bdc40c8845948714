import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Install a package of the npm registry in a folder for a while.
 *
 * @param use
 *   Takes the path of the installed package, which is gone afterwards.
 */
export function withPackage(name: string, version: string, use: (path: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-package-'))
  try {
    const install = ['install', '--no-save', '--ignore-scripts', '--prefix', folder]
    execFileSync('npm', [...install, `${name}@${version}`], { stdio: 'inherit' })
    use(join(folder, 'node_modules', name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
