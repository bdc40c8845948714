import { Day } from '@onrecord/schema'
import type { OptionValue } from './command.ts'
import { UsageError } from './usage-error.ts'

/** Read an option whose value is a day; null if it is absent. */
export function readDayOption(name: string, value: OptionValue): string | null {
  if (typeof value !== 'string') return null
  if (!Day.safeParse(value).success)
    throw new UsageError(`Unexpected --${name} "${value}", expected a day, such as 2018-03-08`)
  return value
}
