import { dirname, join, relative, resolve } from 'node:path'
import { sha256 } from '../dataset/content-hash.ts'
import { InputError } from '../dataset/input-error.ts'
import { writeFiles } from '../files/write-files.ts'
import type { ComparableDataset, DatasetDiff } from './dataset-diff.ts'
import { formatMarkdown } from './format-markdown.ts'
import { isFolder } from './inputs/folder.ts'

/** The number of records that a changelog lists of each kind of change. */
const mostListed = 50

export interface WrittenChangeset {
  /** The path of the file. */
  path: string
  isChanged: boolean
}

/**
 * Write the changeset of a dataset into the folder `.changeset` of its repository. Its name follows from the package and the
 * version compared with, so that another one since the same version takes its place.
 *
 * @param directory
 *   The folder of the dataset.
 * @param before
 *   The version compared with.
 * @throws InputError
 *   If there is no folder `.changeset`.
 */
export function writeChangeset(
  directory: string,
  before: ComparableDataset,
  diff: DatasetDiff,
): WrittenChangeset {
  const root = findRoot(directory)
  const { name } = diff.after
  const slug = name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')
  const path = join('.changeset', `${slug}-${sha256(JSON.stringify(before)).slice(0, 8)}.md`)
  const content = `---\n${JSON.stringify(name)}: ${diff.level}\n---\n\n${formatMarkdown(diff, mostListed)}`
  const changed = writeFiles(root, new Map([[path, content]]))
  return { path: relative('.', join(root, path)), isChanged: changed.length > 0 }
}

function findRoot(directory: string): string {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (isFolder(join(folder, '.changeset'))) return folder
    if (dirname(folder) === folder)
      throw new InputError(
        `${directory}: No folder .changeset here or above; "npx changeset init" makes one`,
      )
  }
}
