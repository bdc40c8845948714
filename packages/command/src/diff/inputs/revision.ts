import { InputError } from '../../dataset/input-error.ts'
import { runGit } from '../../files/run-git.ts'
import type { ReadFile } from './read-records.ts'

/**
 * Find a commit by a revision of git, in the repository of a folder; undefined if there is none.
 *
 * @throws InputError
 *   If the folder is in no repository, or there is no git.
 */
export function findCommit(directory: string, revision: string): string | undefined {
  findPrefix(directory)
  try {
    return runGit(
      directory,
      ...['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    ).trim()
  } catch {
    return undefined
  }
}

/** The path of a folder in its repository, "" or with a slash at the end. */
export function findPrefix(directory: string): string {
  try {
    return runGit(directory, 'rev-parse', '--show-prefix').replace(/\n$/, '')
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string }
    const why = code === 'ENOENT' ? 'git is not installed' : (stderr ?? '').split('\n')[0]
    throw new InputError(`${directory}: ${why}, expected a folder in a git repository`)
  }
}

/**
 * Open a dataset in a commit.
 *
 * @param prefix
 *   Its path in the repository, "" or with a slash at the end.
 */
export const openRevision =
  (directory: string, commit: string, prefix: string): ReadFile =>
  (path) => {
    const object = `${commit}:${prefix}${path}`
    if (!isBlob(directory, object)) return undefined
    return runGit(directory, 'cat-file', 'blob', object)
  }

function isBlob(directory: string, object: string): boolean {
  try {
    return runGit(directory, 'cat-file', '-t', object).trim() === 'blob'
  } catch {
    return false
  }
}
