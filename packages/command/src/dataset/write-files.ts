import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTextIfThere } from './read-text.ts'

/** List the paths of the files that are missing on disk or have other content there. */
export const findChanged = (directory: string, files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([path, content]) => readTextIfThere(join(directory, path)) !== content)
    .map(([path]) => path)

/**
 * Write the files that have changed. All are written under temporary names first and then renamed, so that no file is
 * left half written.
 *
 * @param directory
 *   The folder that the paths are relative to.
 * @param files
 *   The content of each file, by its path.
 * @returns
 *   The paths of the files that were written.
 */
export function writeFiles(directory: string, files: ReadonlyMap<string, string>): string[] {
  const changed = findChanged(directory, files)
  const staged = changed.map((path) => ({
    path: join(directory, path),
    draft: join(directory, `${path}.new`),
  }))
  try {
    for (const [index, { draft }] of staged.entries()) {
      mkdirSync(dirname(draft), { recursive: true })
      writeFileSync(draft, files.get(changed[index] ?? '') ?? '')
    }
    for (const { path, draft } of staged) renameSync(draft, path)
  } finally {
    for (const { draft } of staged) rmSync(draft, { force: true })
  }
  return changed
}
