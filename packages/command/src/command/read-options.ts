import { findEncoding } from '../readers/encoding/find-encoding.ts'
import { type OffsetUnit, offsetUnits } from '../readers/place-spans.ts'
import type { ReadOptions } from '../readers/read-documents.ts'
import { readers } from '../readers/readers.ts'
import type { OptionValue } from './command.ts'
import { UsageError } from './usage-error.ts'

/** The names of the types of files. */
export const typeNames: readonly string[] = [...readers.map(({ name }) => name), 'pdf']

/** Read the options for how files are read, `--type` and `--encoding`. */
export function readReadOptions({
  type,
  encoding,
}: Readonly<Record<string, OptionValue>>): ReadOptions {
  return {
    type: typeof type === 'string' ? readChoice('type', type, typeNames) : undefined,
    encoding: typeof encoding === 'string' ? readEncoding(encoding) : undefined,
  }
}

/** Read `--offsets`. */
export const readOffsets = (value: OptionValue): OffsetUnit =>
  typeof value === 'string' ? readChoice('offsets', value, offsetUnits) : 'text'

function readChoice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((choice) => choice === value)
  if (choice !== undefined) return choice
  throw new UsageError(`Unexpected --${name} "${value}", expected one of ${choices.join(', ')}`)
}

function readEncoding(label: string): string {
  const encoding = findEncoding(label)
  if (encoding !== undefined) return encoding
  throw new UsageError(
    `Unexpected --encoding "${label}", expected utf-8, utf-16le, utf-16be or one with a byte a character, such as windows-1252`,
  )
}
