import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { InputError } from '../../dataset/input-error.ts'
import type { ComparableDataset } from '../dataset-diff.ts'
import { isFolder, openFolder } from './folder.ts'
import { findPackage } from './installed-package.ts'
import { type ReadFile, readRecords } from './read-records.ts'
import { findCommit, findPrefix, openRevision } from './revision.ts'
import { isTarball, openTarball } from './tarball.ts'

/** A version of a dataset, with what it was called. */
export interface OpenedDataset {
  label: string
  dataset: ComparableDataset
}

/**
 * Open a version of a dataset: a folder, a tarball, an installed package or a revision of git, whichever the text names first.
 *
 * @param text
 *   `PATH`, `PATH.tgz`, `npm:NAME[@VERSION]`, `NAME[@VERSION]`, `git:REVISION[:PATH]`, `REVISION[:PATH]`.
 * @param findFolder
 *   Gives the folder of the dataset whose revision is meant where no path is given.
 * @throws InputError
 *   If there is nothing of that name, or no dataset in it.
 */
export function openDataset(text: string, findFolder: () => string): OpenedDataset {
  return { label: text, dataset: readRecords(findFiles(text, findFolder), text) }
}

function findFiles(text: string, findFolder: () => string): ReadFile {
  if (text.startsWith('npm:')) {
    const found = findPackage(text.slice('npm:'.length))
    if (found) return openFolder(found.directory)
    throw new InputError(`${text}: No such package in node_modules; install it, or name a tarball`)
  }
  if (text.startsWith('git:')) {
    const files = findRevision(text.slice('git:'.length), findFolder)
    if (files) return files
    throw new InputError(`${text}: No such revision in the git repository`)
  }
  if (isFolder(text)) return openFolder(text)
  if (isTarball(text)) return openTarball(text)
  const found = findPackage(text)
  if (found) return openFolder(found.directory)
  const files = isRepository() ? findRevision(text, findFolder) : undefined
  if (files) return files
  throw new InputError(
    existsSync(text)
      ? `${text}: Unexpected file, expected the folder of a dataset or a tarball (.tgz)`
      : `${text}: No such folder, tarball, installed package or git revision`,
  )
}

/** A revision with a path, from the top of the repository or, as in git, from here: `HEAD~1:packages/data`, `HEAD:./data`. */
function findRevision(text: string, findFolder: () => string): ReadFile | undefined {
  const [revision = '', ...rest] = text.split(':')
  if (rest.length === 0) {
    const folder = findFolder()
    const commit = findCommit(folder, revision)
    return commit === undefined ? undefined : openRevision(folder, commit, findPrefix(folder))
  }
  const path = rest.join(':')
  const commit = findCommit('.', revision)
  const prefix = posix.normalize(
    /^\.\.?(?:\/|$)/.test(path) ? posix.join(findPrefix('.'), path) : path,
  )
  const inner = prefix === '.' || prefix === './' ? '' : prefix.replace(/\/?$/, '/')
  return commit === undefined ? undefined : openRevision('.', commit, inner)
}

function isRepository(): boolean {
  try {
    findPrefix('.')
    return true
  } catch {
    return false
  }
}
