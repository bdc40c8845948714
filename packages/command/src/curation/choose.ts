import { z } from 'zod'

/**
 * A schema that chooses another one by the form of the value, so that messages are about that form alone. A union reports that
 * no option fits.
 *
 * @param pick
 *   Returns the schema for a value, or the message where there is none.
 */
export const choose = <Schema extends z.ZodType>(pick: (value: unknown) => Schema | string) =>
  z.unknown().transform((value, context): z.output<Schema> => {
    const schema = pick(value)
    const result = typeof schema === 'string' ? undefined : schema.safeParse(value)
    if (result?.success) return result.data
    if (typeof schema === 'string') context.addIssue(schema)
    for (const issue of result?.error.issues ?? []) context.addIssue({ ...issue })
    return z.NEVER
  })
