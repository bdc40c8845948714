import { DatasetHeader, schemaVersion } from '@onrecord/schema'
import { explainIssues } from './explain-issues.ts'
import { InputError } from './input-error.ts'
import { manifestPath, readManifest } from './read-manifest.ts'

/** Read the name and version of a dataset from its `package.json`. */
export function readHeader(directory: string): DatasetHeader {
  const { name, version } = readManifest(directory)
  const header = DatasetHeader.safeParse({ name, version, schemaVersion })
  if (!header.success)
    throw new InputError(`${manifestPath(directory)}: ${explainIssues(header.error)}`)
  return header.data
}
