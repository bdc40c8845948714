import { Extraction } from '@onrecord/schema/schemas'
import { csvColumns } from '../output/format-csv.ts'
import { type OutputFormat, type OutputOptions, outputFormats } from '../output/format-documents.ts'
import type { OutputFormatName } from '../output/output-format-names.ts'
import type { OffsetUnit } from '../readers/offset-unit.ts'
import type { Terminal } from './command.ts'
import { UsageError } from './usage-error.ts'

/** How `extract` prints its records. */
export interface ExtractOutput {
  format: OutputFormat
  options: OutputOptions
  /** The least confidence of quotations and events. */
  least: number
  offsets: OffsetUnit
}

/** What a call says of its output. */
interface OutputValues {
  format: OutputFormatName | undefined
  json: boolean
  fields: string | undefined
  minConfidence: number | undefined
  offsets: OffsetUnit
}

/** The widest that prose is set, in characters. */
const widest = 100
const usualWidth = 80
const withOffsets = ['json', 'ndjson']
const fieldsOf = new Map<string, readonly string[]>([
  ['csv', csvColumns],
  ['json', Object.keys(Extraction.shape)],
  ['ndjson', Object.keys(Extraction.shape)],
])

/**
 * Read the options of `extract` that say how it prints.
 *
 * @throws UsageError
 *   If they do not go together.
 */
export function readOutputOptions(values: OutputValues, terminal: Terminal): ExtractOutput {
  const { json, offsets, minConfidence: least = 0 } = values
  const name = values.format ?? (json ? 'json' : 'summary')
  if (json && name !== 'json')
    throw new UsageError(`Unexpected --json with --format ${name}, expected one of them`)
  if (offsets !== 'text' && !withOffsets.includes(name))
    throw new UsageError(`Unexpected --offsets with --format ${name}, expected json or ndjson`)
  const width = Math.min(terminal.columns ?? usualWidth, widest)
  return {
    format: outputFormats[name],
    options: {
      screen: { hasColors: terminal.hasColors === true, width },
      fields: readFields(values.fields, name),
    },
    least,
    offsets,
  }
}

function readFields(value: string | undefined, format: string): string[] | undefined {
  if (value === undefined) return undefined
  const known = fieldsOf.get(format)
  if (known === undefined)
    throw new UsageError(
      `Unexpected --fields with --format ${format}, expected csv, json or ndjson`,
    )
  const fields = value.split(',').map((field) => field.trim())
  const unknown = fields.find((field) => !known.includes(field))
  if (unknown === undefined) return fields
  throw new UsageError(`Unexpected field "${unknown}", expected some of ${known.join(', ')}`)
}
