import { InputError } from '../dataset/input-error.ts'
import { runGit } from '../files/run-git.ts'
import { findCommit } from './inputs/revision.ts'

/** The version of a tag, as semver writes it. */
const version = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

/**
 * Find the revision of the last release of a package: the tag `NAME@VERSION` of the highest version that the current commit
 * contains. If the dataset has been given another version since, that release has no tag yet, and its commit is meant. Without
 * any tag, it is the current commit.
 *
 * @throws InputError
 *   If the folder is in no git repository, or that has no commit.
 */
export function findLastRelease(directory: string, name: string): string {
  if (findCommit(directory, 'HEAD') === undefined)
    throw new InputError(`${directory}: Expected a commit in the git repository to compare with`)
  const tag = listTags(directory).find(
    (tag) => tag.startsWith(`${name}@`) && version.test(tag.slice(name.length + 1)),
  )
  if (tag === undefined) return 'HEAD'
  const untagged = findVersionCommit(directory, `refs/tags/${tag}`)
  return untagged === '' ? `refs/tags/${tag}` : untagged
}

/** The tags that the current commit contains, the highest version first. */
const listTags = (directory: string): string[] =>
  runGit(
    directory,
    ...['-c', 'versionsort.suffix=-', 'for-each-ref', '--merged=HEAD', '--sort=-version:refname'],
    ...['--format=%(refname:strip=2)', 'refs/tags/'],
  ).split('\n')

/** The last commit since another that changed the header of the dataset, which has its version; "" if there is none. */
const findVersionCommit = (directory: string, since: string): string =>
  runGit(
    directory,
    ...[
      'rev-list',
      '--max-count=1',
      '--abbrev-commit',
      `${since}..HEAD`,
      '--',
      'data/dataset.json',
    ],
  ).trim()
