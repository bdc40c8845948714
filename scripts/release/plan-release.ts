import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from './public-packages.ts'
import { readNotes } from './read-notes.ts'

/** A release on GitHub. */
export interface Release {
  /** The tag: "@onrecord/dataset@1.2.0". */
  tag: string
  notes: string
  /** Paths of the files that it offers. */
  assets: string[]
  /** Whether it is the one that the page of the repository shows. */
  latest: boolean
}

/**
 * The release of a tarball: notes from the changelog of its package, and the tarball. That of the dataset has the files of
 * records as well.
 *
 * @param folder
 *   The folder of the package.
 */
export function planRelease(manifest: Manifest, folder: string, tarball: string): Release {
  const { name, version } = manifest
  const changelog = join(folder, 'CHANGELOG.md')
  const isDataset = name === '@onrecord/dataset'
  return {
    tag: `${name}@${version}`,
    notes: existsSync(changelog) ? readNotes(readFileSync(changelog, 'utf8'), version) : '',
    assets: [tarball, ...(isDataset ? listRecordFiles(folder) : [])],
    latest: isDataset,
  }
}

function listRecordFiles(folder: string): string[] {
  const names = readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => join(folder, 'data', name))
}
