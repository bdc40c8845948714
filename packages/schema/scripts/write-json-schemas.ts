import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Dataset, Extraction } from '../src/schemas.ts'

const write = (name: string, schema: z.ZodType) =>
  writeFileSync(
    new URL(`../dist/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  )

write('dataset', Dataset)
write('extraction', Extraction)
