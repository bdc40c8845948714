import { join } from 'node:path'
import { readTextIfThere } from '../files/read-text.ts'
import { writeFiles } from '../files/write-files.ts'
import { addCorrections } from './add-corrections.ts'
import type { ReviewedTable } from './review-item.ts'

/** The corrections of each table. */
export type Corrections = Readonly<Partial<Record<ReviewedTable, readonly unknown[]>>>

const reviewedTables = ['actors', 'quotes', 'events'] as const

/** The files of the curation of a dataset, as they are; empty where there is none. */
export type CurationFiles = ReadonlyMap<ReviewedTable, string>

export const readCurationFiles = (directory: string): CurationFiles =>
  new Map(
    reviewedTables.map((table) => [table, readTextIfThere(join(directory, pathOf(table))) ?? '']),
  )

/**
 * Write the files of the curation with corrections added to what they were.
 *
 * @returns
 *   The paths of the files that changed.
 * @throws InputError
 *   If a correction is invalid.
 */
export function writeReview(
  directory: string,
  files: CurationFiles,
  corrections: Corrections,
): string[] {
  const contents = [...files].flatMap(([table, text]): [string, string][] => {
    const path = pathOf(table)
    const added = corrections[table] ?? []
    const isThere = readTextIfThere(join(directory, path)) !== undefined
    if (added.length > 0) return [[path, addCorrections(table, text, added, join(directory, path))]]
    return isThere ? [[path, text || 'corrections: []\n']] : []
  })
  return writeFiles(directory, new Map(contents))
}

const pathOf = (table: ReviewedTable): string => `curation/${table}.yml`
