import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { sha256 } from '../dataset/content-hash.ts'
import { InputError } from '../dataset/input-error.ts'
import { expectNoLinks } from './expect-no-links.ts'
import type { FileSystem } from './file-system.ts'
import { describeSystemError } from './system-error.ts'
import { workFolder } from './work-folder.ts'

const InnerPath = z
  .string()
  .refine(
    (path) => !isAbsolute(path) && !path.split(/[\\/]/).includes('..'),
    'Expected a path in the dataset',
  )

/** The files of a build that is complete: where their drafts are and where they belong. */
const Journal = z.strictObject({
  files: z.array(
    z.strictObject({
      path: InnerPath,
      draft: z.string().regex(/^[0-9a-f]+\/\d+$/, 'Expected the path of a draft'),
      sha256: z.string(),
    }),
  ),
})
export type Journal = z.infer<typeof Journal>

export const journalPath = (directory: string): string =>
  join(directory, workFolder, 'journal.json')

/**
 * Put the files of a build in their places, if there is a complete one that is not there yet. What it needs is in the journal, so
 * that it can be interrupted and done again.
 *
 * @returns
 *   Whether there was one.
 * @throws InputError
 *   If a file cannot be put in its place.
 */
export function finishBuild(directory: string, files: FileSystem): boolean {
  expectNoLinks(directory, workFolder, files)
  const content = files.read(journalPath(directory))
  if (content === undefined) return false
  const journal = readJournal(content, journalPath(directory))
  for (const { path, draft: name, sha256: hash } of journal.files) {
    const [from, to] = [join(directory, workFolder, name), join(directory, path)]
    expectNoLinks(directory, path, files)
    const draft = files.readBytes(from)
    if (draft && sha256(draft) === hash) move(from, to, files)
    else if (sha256(files.read(to) ?? '') !== hash)
      throw new InputError(
        `${from}: Expected the rest of an interrupted build; restore the dataset, remove ${join(directory, workFolder)} and build again`,
      )
  }
  files.remove(journalPath(directory))
  return true
}

function move(from: string, to: string, files: FileSystem): void {
  try {
    files.rename(from, to)
  } catch (error) {
    const message = describeSystemError(error)
    throw message === undefined
      ? error
      : new InputError(`${message}; the rest of the build is kept, run "onrecord build" again`)
  }
}

function readJournal(content: string, path: string): Journal {
  try {
    return Journal.parse(JSON.parse(content))
  } catch {
    throw new InputError(`${path}: Unexpected content, expected that of an interrupted build`)
  }
}
