import { Extraction } from '@onrecord/schema'
import { csvColumns } from '../output/format-csv.ts'
import { type OutputFormat, type OutputOptions, outputFormats } from '../output/format-documents.ts'
import type { OffsetUnit } from '../readers/place-spans.ts'
import type { OptionValue, Terminal } from './command.ts'
import { readOffsets } from './read-options.ts'
import { UsageError } from './usage-error.ts'

/** How `extract` prints its records. */
export interface ExtractOutput {
  format: OutputFormat
  options: OutputOptions
  /** The least confidence of quotations and events. */
  least: number
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

/** Read the options of `extract` that say how it prints. */
export function readOutputOptions(
  values: Readonly<Record<string, OptionValue>>,
  terminal: Terminal,
): ExtractOutput {
  const name = String(values.format ?? (values.json ? 'json' : 'summary'))
  const format = outputFormats.get(name)
  if (format === undefined)
    throw new UsageError(
      `Unexpected --format "${name}", expected one of ${[...outputFormats.keys()].join(', ')}`,
    )
  if (values.json && name !== 'json')
    throw new UsageError(`Unexpected --json with --format ${name}, expected one of them`)
  const width = Math.min(terminal.columns ?? usualWidth, widest)
  return {
    format,
    options: {
      screen: { hasColors: terminal.hasColors === true, width },
      fields: readFields(values.fields, name),
    },
    least: readConfidence(values['min-confidence']),
    offsets: readOffsetsOf(values.offsets, name),
  }
}

function readFields(value: OptionValue, format: string): string[] | undefined {
  if (typeof value !== 'string') return undefined
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

function readConfidence(value: OptionValue): number {
  if (value === undefined) return 0
  const number = Number(value)
  if (typeof value === 'string' && value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new UsageError(`Unexpected --min-confidence "${value}", expected a number between 0 and 1`)
}

function readOffsetsOf(value: OptionValue, format: string): OffsetUnit {
  const unit = readOffsets(value)
  if (unit === 'text' || withOffsets.includes(format)) return unit
  throw new UsageError(`Unexpected --offsets with --format ${format}, expected json or ndjson`)
}
