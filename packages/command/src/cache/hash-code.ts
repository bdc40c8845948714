import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describePackage, findPackageOf, listDependencies } from './find-package.ts'

let known: { hash: string | undefined } | undefined

/**
 * The hash of what computes the records of a source: the files of this package and of those of the same project that it depends on,
 * with their model and lexicon, and the versions of all others. Undefined where packages are not in folders of their own.
 */
export function hashCode(): string | undefined {
  known ??= { hash: computeHash() }
  return known.hash
}

function computeHash(): string | undefined {
  const file = realpathSync(fileURLToPath(import.meta.url))
  const own = findPackageOf(file)
  if (own === undefined) return undefined
  const packages = listDependencies(own)
  if (!packages.some(({ manifest: { name } }) => name === '@onrecord/pipeline')) return undefined
  const [part = ''] = relative(own.folder, file).split(sep)
  const hash = createHash('sha256')
  const add = (path: string) => {
    for (const file of listFiles(path))
      hash.update(`\0${statSync(file).size}\0`).update(readFileSync(file))
  }
  add(join(own.folder, part))
  for (const each of packages) {
    hash.update(`\0${describePackage(each)}`)
    if (!each.manifest.name.startsWith('@onrecord/')) continue
    for (const name of each.manifest.files ?? []) add(join(each.folder, name))
  }
  return hash.digest('hex')
}

/** The file at a path, or all files in the folder there, in an order of their own. */
function listFiles(path: string): string[] {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return []
  if (!entry.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}
