/**
 * Link `node_modules/.bin/node` to the Node that package-lock.json pins, so that all scripts run on it whatever Node starts npm.
 *
 * npm links the `bin` of a package itself. But npm 10 removes that link again with the packages of other platforms, whose
 * link has the same name. This file runs after npm, on any Node from 20 on.
 */
import { existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const windows = process.platform === 'win32'

/**
 * @param {string} modules
 *   A `node_modules` folder.
 * @returns {string | undefined}
 *   The executable in it that is for this machine.
 */
export function findPackagedNode(modules) {
  const platform = windows ? 'win' : process.platform
  const file = windows ? 'bin/node.exe' : 'bin/node'
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]
    .map((name) => join(modules, name, file))
    .find((executable) => existsSync(executable))
}

/**
 * @param {string} modules
 *   A `node_modules` folder.
 * @returns {boolean}
 *   Whether there is a Node to link to.
 */
export function linkNode(modules) {
  const executable = findPackagedNode(modules)
  if (executable === undefined) return false
  const link = join(modules, '.bin', windows ? 'node.exe' : 'node')
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { force: true })
  if (windows) linkSync(executable, link)
  else symlinkSync(relative(dirname(link), executable), link)
  return true
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (!linkNode(modules) && (major < 22 || (major === 22 && minor < 18))) {
    process.stderr.write(
      `No Node is packaged for ${process.platform} ${process.arch}: install Node 24, found ${process.version}\n`,
    )
    process.exitCode = 1
  }
}
