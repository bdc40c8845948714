import { join } from 'node:path'
import { DatasetHeader, schemaVersion } from '@onrecord/schema'
import { readText } from '../files/read-text.ts'
import { explainIssues } from './explain-issues.ts'
import { InputError } from './input-error.ts'

/** Read the name and version of a dataset from its `package.json`. */
export function readHeader(directory: string): DatasetHeader {
  const path = join(directory, 'package.json')
  let manifest: { name?: unknown; version?: unknown } | null
  try {
    manifest = JSON.parse(readText(path))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${path}: ${(error as Error).message}, expected JSON`)
  }
  const { name, version } = manifest ?? {}
  const header = DatasetHeader.safeParse({ name, version, schemaVersion })
  if (!header.success) throw new InputError(`${path}: ${explainIssues(header.error)}`)
  return header.data
}
