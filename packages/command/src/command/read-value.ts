import { formatFlag, type ValueOption } from './option.ts'
import { UsageError } from './usage-error.ts'

/**
 * Read the value of an option.
 *
 * @throws UsageError
 *   If it is not what the option takes.
 */
export function readValue(name: string, option: ValueOption, text: string): unknown {
  if (!option.isList) return readOne(name, option, text)
  const items = text.split(',').map((item) => item.trim())
  return items.map((item) => readOne(name, option, item))
}

function readOne(name: string, option: ValueOption, text: string): unknown {
  const value = option.read ? option.read(text) : text
  if (value !== undefined && (option.choices?.includes(text) ?? true)) return value
  throw new UsageError(
    `Unexpected ${formatFlag(name, option)} "${text}", expected ${describeExpected(option)}`,
  )
}

const describeExpected = ({ choices, isList, expected }: ValueOption): string =>
  choices ? `${isList ? 'some' : 'one'} of ${choices.join(', ')}` : (expected ?? 'a text')
