import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { Identifier } from '@onrecord/schema'
import { escapePath } from '../files/escape-path.ts'
import { InputError } from './input-error.ts'

const extension = /\.(?:md|markdown)$/i

/** The file of a source. Its id is the name of the file, without the extension. */
interface ListedSource {
  id: string
  path: string
}

/** What is in the folder `sources` of a dataset. */
export interface SourceListing {
  /** In the order of their ids. */
  sources: ListedSource[]
  /** The paths of files that are no sources, in the folder of the dataset. */
  others: string[]
  /** What is wrong with names of files, one line each. */
  problems: string[]
}

/**
 * List the sources of a dataset, in folders of any depth.
 *
 * @throws InputError
 *   If there are none.
 */
export function listSources(directory: string): SourceListing {
  const folder = join(directory, 'sources')
  const paths = listFiles(folder).sort()
  const sources = paths
    .filter((path) => extension.test(path))
    .map((path) => ({ id: basename(path).replace(extension, '').normalize('NFC'), path }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (sources.length === 0)
    throw new InputError(`${folder}: No sources, expected files that end in ".md"`)
  const problems: string[] = []
  for (const [index, { id, path }] of sources.entries()) {
    if (!Identifier.safeParse(id).success)
      problems.push(
        `${escapePath(path)}: Unexpected file name, expected a slug, such as "talks-2018.md"`,
      )
    const other = sources[index + 1]
    if (other?.id === id)
      problems.push(
        escapePath(`${other.path}: Unexpected second source "${id}", another one is ${path}`),
      )
  }
  const others = paths.filter((path) => !extension.test(path))
  return { sources, others: others.map((path) => escapePath(relative(directory, path))), problems }
}

/** The files in a folder and the folders in it, except hidden ones. */
function listFiles(folder: string): string[] {
  return readFolder(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : path
    })
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES') throw new InputError(`${folder}: May not be read`)
    if (code === 'ENOTDIR') throw new InputError(`${folder}: Unexpected file, expected a folder`)
    throw new InputError(`${folder}: No such folder, expected the sources of a dataset in it`)
  }
}
