/**
 * Writes `dist/records.d.ts`: the records as plain declared interfaces. A package that only reads a dataset has their
 * types from it without zod, and TypeScript compares interfaces by name where it would compare inferred types by parts.
 */
import { writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'
import { z } from 'zod'
import { Dataset } from '../src/index.ts'

const declarations = await compile(
  z.toJSONSchema(Dataset, { target: 'draft-7' }) as Parameters<typeof compile>[0],
  'Dataset',
  {
    additionalProperties: false,
    bannerComment: '',
    style: { semi: false, singleQuote: true },
    ignoreMinAndMaxItems: true,
  },
)

writeFileSync(new URL('../dist/records.d.ts', import.meta.url), declarations)
