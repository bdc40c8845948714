import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPacked } from '@onrecord/testing/install-packed'
import { listPublicPackages } from '../../release/public-packages.ts'
import { root } from './run-script.ts'

/**
 * Install the tarballs of all public packages in a project of their own, without the network.
 *
 * @param files
 *   The folder of the files that the project has.
 * @returns
 *   The folder of the project.
 */
export function installPackages(files: string): string {
  const project = mkdtempSync(join(tmpdir(), 'onrecord-consumers-'))
  cpSync(files, project, { recursive: true })
  const names = listPublicPackages(root).map(({ manifest }) => manifest.name)
  const dependencies = Object.fromEntries(names.map((name) => [name, '*']))
  const manifest = { private: true, type: 'module', dependencies }
  writeFileSync(join(project, 'package.json'), `${JSON.stringify(manifest)}\n`)
  installPacked(project)()
  return project
}
