import { dirname, join, resolve } from 'node:path'
import { InputError } from '../../dataset/input-error.ts'
import { readTextIfThere } from '../../files/read-text.ts'
import { isFolder } from './folder.ts'

/** The name of a package of npm, with a version or without: "@example/harbor@1.2.0". */
const pattern = /^(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:@(?<version>[\w.+-]+))?$/i

export interface InstalledPackage {
  name: string
  directory: string
}

/**
 * Find an installed package in `node_modules` of a folder or of one above it. Nothing is loaded from the network.
 *
 * @param text
 *   Its name, with the version that it must have or without.
 * @returns
 *   Undefined if the text is no name of a package, or there is none of that name.
 * @throws InputError
 *   If another version is installed.
 */
export function findPackage(text: string, from = '.'): InstalledPackage | undefined {
  const { name, version } = pattern.exec(text)?.groups ?? {}
  if (name === undefined || name.split('/').some((part) => /^\.+$/.test(part))) return undefined
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const directory = join(folder, 'node_modules', name)
    if (isFolder(directory)) {
      const installed = readVersion(directory)
      if (version !== undefined && version !== installed)
        throw new InputError(
          `${text}: Version ${installed ?? 'unknown'} is installed in ${directory}, expected ${version}; install it, or name a tarball`,
        )
      return { name, directory }
    }
    if (dirname(folder) === folder) return undefined
  }
}

function readVersion(directory: string): string | undefined {
  try {
    const { version } = JSON.parse(readTextIfThere(join(directory, 'package.json')) ?? '{}')
    return typeof version === 'string' ? version : undefined
  } catch {
    return undefined
  }
}
