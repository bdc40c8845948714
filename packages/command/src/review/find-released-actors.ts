import type { Actor } from '@onrecord/schema'
import { InputError } from '../dataset/input-error.ts'
import { findLastRelease } from '../diff/find-last-release.ts'
import { openDataset } from '../diff/inputs/open-dataset.ts'

/**
 * Find the actors of the last release of a dataset, or of a version that is given as `onrecord diff` takes it. There are none
 * before the first release, and outside of a git repository.
 *
 * @throws InputError
 *   If the given version cannot be read.
 */
export function findReleasedActors(
  directory: string,
  name: string,
  given: string | undefined,
): readonly Pick<Actor, 'id'>[] {
  const revision = given ?? findRelease(directory, name)
  return revision === undefined ? [] : openDataset(revision, () => directory).dataset.actors
}

function findRelease(directory: string, name: string): string | undefined {
  try {
    const revision = findLastRelease(directory, name)
    return revision === 'HEAD' ? undefined : `git:${revision}`
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
