import { Extraction } from '@onrecord/schema/schemas'
import { z } from 'zod'
import { explainIssues } from '../dataset/explain-issues.ts'
import { InputError } from '../dataset/input-error.ts'
import { decode } from '../files/read-text.ts'

/** What `onrecord extract --ndjson --dataset` writes for a text: its record, with the hash of what it is computed from. */
const DatasetRecord = Extraction.extend({ basis: z.string().optional() })
const Failure = z.object({ id: z.string().optional(), error: z.string() })

export type ParsedRecord = z.infer<typeof DatasetRecord> | z.infer<typeof Failure>

/**
 * Parse a line of a file of records.
 *
 * @param place
 *   Its place, for the message.
 * @throws InputError
 *   If it is neither a record nor an error.
 */
export function parseRecord(bytes: Uint8Array, place: string): ParsedRecord {
  const json = decode(bytes, place)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new InputError(`${place}: Unexpected text, expected JSON`)
  }
  const failure = Failure.safeParse(value)
  if (failure.success) return failure.data
  const record = DatasetRecord.safeParse(value)
  if (record.success) return record.data
  throw new InputError(`${place}: ${explainIssues(record.error)}`)
}
