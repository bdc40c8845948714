import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A project that uses a package as it is published. */
export interface PackedProject {
  /** The folder of the installed package. */
  installed: string
  /** Run a file with parameters, in the folder of the project: its output. */
  run: (...parameters: string[]) => string
  remove: () => void
}

/**
 * Pack a package and install the tarball in a project of its own. The project is below the package, where the dependencies
 * are found without the network.
 *
 * @param folder
 *   The folder of the package.
 * @param name
 *   Its name: "@onrecord/english".
 * @param files
 *   The files of the project, by name.
 */
export function packProject(
  folder: string,
  name: string,
  files: Readonly<Record<string, string>>,
): PackedProject {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const project = mkdtempSync(join(folder, 'node_modules/.consumer-'))
  const installed = join(project, 'node_modules', name)
  mkdirSync(installed, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  for (const [file, content] of Object.entries(files)) writeFileSync(join(project, file), content)
  const pack = ['pack', folder, '--pack-destination', project, '--loglevel=error']
  const tarball = execFileSync('npm', pack, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim()
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], { cwd: project })
  return {
    installed,
    run: (...parameters) =>
      execFileSync(process.execPath, parameters, { cwd: project, encoding: 'utf8' }),
    remove: () => rmSync(project, { recursive: true }),
  }
}
