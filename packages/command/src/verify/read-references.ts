import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Reference, readDatasetReferences, readReference } from '@onrecord/pipeline'
import { readDataset } from '../dataset/dataset-files.ts'
import { InputError } from '../dataset/input-error.ts'
import { readTextsAtHand } from '../dataset/read-texts-at-hand.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { listFiles } from '../readers/list-files.ts'
import { readDocuments } from '../readers/read-documents.ts'
import { toGiven } from '../readers/to-given.ts'
import type { TextOptions } from './text-options.ts'

/** A reference, with the document that it was read from if it is no dataset's. */
export interface ReferenceOfFile extends Reference {
  document?: FileDocument
}

/**
 * Read what claims are verified against: files, folders of files at any depth, and datasets.
 *
 * @param texts
 *   The folder of the texts of a dataset that may only be quoted, if it is available.
 * @throws InputError
 *   If a path is not there, or there is no text.
 */
export async function readReferences(
  paths: readonly string[],
  texts: string | undefined,
  options: TextOptions = {},
): Promise<ReferenceOfFile[]> {
  const references: ReferenceOfFile[] = []
  for (const path of paths) {
    const committed = existsSync(join(path, 'package.json')) ? readDataset(path) : undefined
    if (committed) {
      references.push(...readDatasetReferences(committed.dataset, readTextsAtHand(path, texts)))
    } else {
      const files = listFiles(path)
      if (files[0] === path && statSync(path, { throwIfNoEntry: false }) === undefined)
        throw new InputError(`${path}: No such file or folder`)
      for (const file of files) references.push(...(await readFile(file, options)))
    }
  }
  return references
}

async function readFile(
  path: string,
  { lexicon = null, ...options }: TextOptions,
): Promise<ReferenceOfFile[]> {
  const documents = await readDocuments(readBytesOfAnyFile(path), path, options)
  return documents.map((document) => ({
    ...readReference(document.text, { ...toGiven(document), lexicon }),
    document,
  }))
}
