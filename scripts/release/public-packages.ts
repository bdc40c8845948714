import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What this folder reads of a package.json. */
export interface Manifest {
  name: string
  version: string
  license: string
  private?: boolean
  dependencies?: Record<string, string>
}

/** A package that is published. */
export interface PublicPackage {
  /** Its folder in the repository, with slashes: "packages/schema". */
  directory: string
  manifest: Manifest
}

/**
 * List the packages that are published, each after those that it depends on.
 *
 * @param repository
 *   The folder of the repository.
 */
export function listPublicPackages(repository: string): PublicPackage[] {
  const packages = readdirSync(join(repository, 'packages')).map((name) => ({
    directory: `packages/${name}`,
    manifest: readManifest(join(repository, 'packages', name)),
  }))
  const left = new Map(
    packages.filter(({ manifest }) => !manifest.private).map((one) => [one.manifest.name, one]),
  )
  const ordered: PublicPackage[] = []
  const add = (name: string) => {
    const next = left.get(name)
    if (!next) return
    left.delete(name)
    for (const dependency of Object.keys(next.manifest.dependencies ?? {})) add(dependency)
    ordered.push(next)
  }
  for (const name of [...left.keys()].sort()) add(name)
  return ordered
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
