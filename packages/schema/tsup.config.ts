import { defineConfig } from 'tsup'

export default defineConfig({
  // The schemas are an entry too, so that their code is a chunk apart: bundlers leave it and zod out where a package takes
  // only functions of spans and days.
  entry: {
    index: 'src/index.ts',
    records: 'src/generated/records.ts',
    schemas: 'src/schemas.ts',
    vocabulary: 'src/vocabulary.ts',
  },
  format: 'esm',
  dts: true,
  clean: true,
})
