import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { sha256 } from '../dataset/content-hash.ts'
import { InputError } from '../dataset/input-error.ts'
import { expectNoLinks } from './expect-no-links.ts'
import { type FileSystem, nodeFiles } from './file-system.ts'
import { finishBuild, type Journal, journalPath } from './journal.ts'
import { withLock } from './lock.ts'
import { readBytesIfThere } from './read-text.ts'
import { clearWorkFolder, workFolder } from './work-folder.ts'

/** List the paths of the files that are missing on disk or have other content there. */
export const findChanged = (directory: string, files: ReadonlyMap<string, string>): string[] => [
  ...selectChanged(directory, encode(files)).keys(),
]

const encode = (files: ReadonlyMap<string, string>): Map<string, Buffer> =>
  new Map([...files].map(([path, content]) => [path, Buffer.from(content)]))

const selectChanged = (
  directory: string,
  files: ReadonlyMap<string, Buffer>,
): Map<string, Buffer> =>
  new Map(
    [...files].filter(([path, content]) => {
      const bytes = readBytesIfThere(join(directory, path))
      return bytes === undefined || !content.equals(bytes)
    }),
  )

/**
 * Write the files that have changed: all of them or none. They are written as drafts first. A journal with their hashes, which
 * appears at once, makes them count; then each draft is renamed. Whatever interrupts it, the next call finishes the renaming or
 * forgets the drafts.
 *
 * @param directory
 *   The folder that the paths are relative to.
 * @param contents
 *   The content of each file, by its path.
 * @returns
 *   The paths of the files that were written.
 * @throws InputError
 *   If another process writes there.
 */
export function writeFiles(
  directory: string,
  contents: ReadonlyMap<string, string>,
  files: FileSystem = nodeFiles,
): string[] {
  return withLock(
    directory,
    () => {
      recover(directory, files)
      const changed = selectChanged(directory, encode(contents))
      if (changed.size > 0) commit(directory, changed, files)
      return [...changed.keys()]
    },
    files,
  )
}

/** Finish a build that was interrupted after it was complete, or forget its drafts. The lock must be held. */
export function recover(directory: string, files: FileSystem = nodeFiles): void {
  const folder = join(directory, workFolder)
  const kind = files.kindOf(folder)
  if (kind === undefined) return
  if (kind !== 'folder')
    throw new InputError(`${folder}: Unexpected link or file, expected a folder`)
  finishBuild(directory, files)
  clearWorkFolder(directory, files)
}

function commit(directory: string, changed: ReadonlyMap<string, Buffer>, files: FileSystem): void {
  const folder = join(directory, workFolder)
  const name = randomBytes(8).toString('hex')
  let isComplete = false
  try {
    for (const path of changed.keys()) {
      expectNoLinks(directory, path, files)
      if (files.kindOf(join(directory, path)) === 'folder')
        throw new InputError(`${join(directory, path)}: Unexpected directory, expected a file`)
      files.makeFolder(dirname(join(directory, path)))
    }
    files.makeFolder(join(folder, name))
    const journal: Journal = {
      files: [...changed].map(([path, content], index) => ({
        path: path.replaceAll('\\', '/'),
        draft: `${name}/${index}`,
        sha256: sha256(content),
      })),
    }
    for (const [index, content] of [...changed.values()].entries())
      files.writeNew(join(folder, name, String(index)), content)
    files.writeNew(join(folder, name, 'journal.json'), `${JSON.stringify(journal)}\n`)
    files.rename(join(folder, name, 'journal.json'), journalPath(directory))
    isComplete = true
    finishBuild(directory, files)
    clearWorkFolder(directory, files)
  } finally {
    if (!isComplete) clearWorkFolder(directory, files)
  }
}
