import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './run-script.ts'

/**
 * The Nodes that published packages may run on here: that of the tests, those on the PATH, and those of `.ci/nodes` if they are
 * installed.
 *
 * @returns
 *   An executable for each version.
 */
export function findNodes(): Map<string, string> {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  const installed = ['20', '22', '26'].map((major) =>
    join(root, `.ci/nodes/node_modules/node-${major}/bin/node`),
  )
  const nodes = new Map<string, string>()
  for (const file of [process.execPath, ...onPath, ...installed].filter(existsSync)) {
    const version = execFileSync(file, ['--version'], { encoding: 'utf8' }).trim()
    if (Number.parseInt(version.slice(1), 10) >= 20 && !nodes.has(version)) nodes.set(version, file)
  }
  return nodes
}
