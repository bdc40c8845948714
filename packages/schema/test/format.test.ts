import { expect, it } from 'vitest'
import { z } from 'zod'
import { Dataset, Extraction } from '../src/schemas.ts'

/** The JSON Schema without its descriptions. */
const formatOf = (schema: z.ZodType): string =>
  `${JSON.stringify(
    z.toJSONSchema(schema),
    (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value),
    2,
  )}\n`

/*
 * Programs of others depend on the format: a change of it is on purpose, and has a changeset. `npx vitest run --update` writes it.
 */
it.each([
  ['datasets', Dataset],
  ['extractions', Extraction],
])('the format of %s is the one that is published', async (name, schema) => {
  await expect(formatOf(schema)).toMatchFileSnapshot(`format/${name}.json.snap`)
})
