import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** An installed package. */
export interface Package {
  folder: string
  manifest: Manifest
}

interface Manifest {
  name: string
  version: string
  files?: string[]
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** The package that a file belongs to, if any. */
export function findPackageOf(file: string): Package | undefined {
  const folder = foldersAbove(file).find((folder) => existsSync(join(folder, 'package.json')))
  return folder === undefined ? undefined : readPackage(folder)
}

/**
 * The packages that a package depends on, and those that these do, in the order of their names and versions. Those that are not
 * installed in a folder `node_modules` are left out.
 */
export function listDependencies(start: Package): Package[] {
  const found = new Map<string, Package>()
  const pending = [start]
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop())
    for (const name of Object.keys(owner.manifest.dependencies ?? {})) {
      const folder = findFolder(name, owner.folder)
      if (folder === undefined || found.has(folder)) continue
      const dependency = readPackage(folder)
      found.set(folder, dependency)
      pending.push(dependency)
    }
  return [...found.values()].sort((a, b) => (describePackage(a) < describePackage(b) ? -1 : 1))
}

export const describePackage = ({ manifest: { name, version } }: Package): string =>
  `${name}@${version}`

/** The folder of a package as Node finds it. */
function findFolder(name: string, from: string): string | undefined {
  const path = [from, ...foldersAbove(from)]
    .map((folder) => join(folder, 'node_modules', name))
    .find((folder) => existsSync(join(folder, 'package.json')))
  return path === undefined ? undefined : realpathSync(path)
}

/** The folders that a path is in, the nearest first. */
function foldersAbove(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [] : [parent, ...foldersAbove(parent)]
}

const readPackage = (folder: string): Package => ({
  folder,
  manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
})
