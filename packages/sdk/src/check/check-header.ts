import type { Dataset } from '@onrecord/dataset'
import { checkShape, list, number, object, optional, show, string } from './shape.ts'

/** The version of the record format that this code reads. */
const known = 1

const header = object({
  name: string,
  version: string,
  schemaVersion: number,
  redirects: optional(list(object({ kind: string, from: string, to: string }))),
})

/**
 * Check the header and the redirects of a dataset.
 *
 * @throws RangeError
 *   If its format is of another version.
 */
export function checkHeader(records: Dataset): Dataset {
  checkShape(records, header, 'dataset')
  const version: number = records.schemaVersion
  if (version === known) return records
  throw new RangeError(
    `dataset.schemaVersion: Unexpected ${show(version)}, expected ${known}; ${
      version > known ? 'update @onrecord/sdk' : 'build the dataset anew'
    }`,
  )
}
