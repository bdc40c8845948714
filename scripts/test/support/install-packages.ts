import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packFolder } from '../../release/npm.ts'
import { listPublicPackages } from '../../release/public-packages.ts'
import { root } from './run-script.ts'

/**
 * Install the tarballs of all public packages in a project of their own.
 *
 * @param files
 *   The folder of the files that the project has.
 * @returns
 *   The folder of the project.
 */
export function installPackages(files: string): string {
  const project = mkdtempSync(join(tmpdir(), 'onrecord-consumers-'))
  cpSync(files, project, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  const tarballs = listPublicPackages(root).map(
    ({ directory }) => `./${packFolder(join(root, directory), project)}`,
  )
  execFileSync(
    'npm',
    ['install', '--prefer-offline', '--ignore-scripts', '--loglevel=error', ...tarballs],
    {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  return project
}
