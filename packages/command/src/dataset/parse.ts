import type { z } from 'zod'
import { explainIssues } from './explain-issues.ts'
import { InputError } from './input-error.ts'

/**
 * Check what a caller gave.
 *
 * @param name
 *   What it is, for messages.
 * @throws InputError
 *   If it does not match the schema.
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name: string,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new InputError(`${name}: ${explainIssues(result.error, value)}`)
  return result.data
}
