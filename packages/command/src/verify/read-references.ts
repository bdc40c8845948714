import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Reference, readReference } from '@onrecord/pipeline'
import { readDataset } from '../dataset/dataset-files.ts'
import { InputError } from '../dataset/input-error.ts'
import { readSources } from '../dataset/read-sources.ts'
import { readText } from '../files/read-text.ts'
import { readDatasetReferences } from './read-dataset-references.ts'

const extensions = /\.(?:txt|text|md|markdown)$/i

/**
 * Read what claims are verified against: texts, folders of texts (`.txt` and `.md`, at any depth), and datasets.
 *
 * @param texts
 *   The folder of the texts of a dataset that may only be quoted, if it is available.
 * @throws InputError
 *   If a path is not there, or there is no text.
 */
export function readReferences(paths: readonly string[], texts: string | undefined): Reference[] {
  const references = paths.flatMap((path) => {
    const entry = statSync(path, { throwIfNoEntry: false })
    if (entry === undefined) throw new InputError(`${path}: No such file or folder`)
    if (!entry.isDirectory()) return [readFile(path)]
    const committed = existsSync(join(path, 'package.json')) ? readDataset(path) : undefined
    if (committed) {
      const sources = existsSync(join(path, 'sources')) ? readSources(path, texts).sources : []
      return readDatasetReferences(committed.dataset, sources)
    }
    return listTexts(path).map(readFile)
  })
  if (references.length === 0)
    throw new InputError(`${paths.join(', ')}: No texts, expected files that end in .txt or .md`)
  return references
}

const readFile = (path: string): Reference => readReference(readText(path), { id: path })

const listTexts = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listTexts(path)
      return entry.isFile() && extensions.test(entry.name) ? [path] : []
    })
