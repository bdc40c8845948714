import { fileURLToPath } from 'node:url'
import { findPackageOf, type Package } from '../cache/find-package.ts'

/** The package that this program is in. */
export function ownPackage(): Package {
  const file = fileURLToPath(import.meta.url)
  const found = findPackageOf(file)
  if (found === undefined) throw new Error(`${file}: Expected a package around it`)
  return found
}
