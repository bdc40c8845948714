import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '../../dataset/input-error.ts'
import { nodeFiles } from '../../files/file-system.ts'
import type { Content } from './export-formats.ts'

/** Write a file: whole, or not at all. */
export function writeOutputFile(path: string, content: Content): void {
  expectFile(path)
  withDrafts(path, (drafts) => {
    const draft = join(drafts, basename(path))
    nodeFiles.writeNew(draft, content)
    nodeFiles.rename(draft, path)
  })
}

/** Write files into a folder, which is made if it is missing; none of them appears before all are written. */
export function writeOutputFolder(folder: string, contents: ReadonlyMap<string, Content>): void {
  if (nodeFiles.kindOf(folder) === 'file')
    throw new InputError(`${folder}: Unexpected file, expected a folder`)
  for (const name of contents.keys()) expectFile(join(folder, name))
  withDrafts(folder, (drafts) => {
    for (const [name, content] of contents) nodeFiles.writeNew(join(drafts, name), content)
    nodeFiles.makeFolder(folder)
    for (const name of contents.keys()) nodeFiles.rename(join(drafts, name), join(folder, name))
  })
}

function expectFile(path: string): void {
  const kind = nodeFiles.kindOf(path)
  if (kind === 'folder') throw new InputError(`${path}: Unexpected directory, expected a file`)
  if (kind === 'other')
    throw new InputError(`${path}: Unexpected link, device or pipe, expected a file`)
}

/** Do something with a folder for drafts, beside the output and so on its disk. */
function withDrafts(path: string, write: (drafts: string) => void): void {
  const drafts = join(
    dirname(resolve(path)),
    `.${basename(resolve(path))}.${randomBytes(6).toString('hex')}`,
  )
  try {
    nodeFiles.makeFolder(drafts)
    write(drafts)
  } finally {
    nodeFiles.remove(drafts)
  }
}
