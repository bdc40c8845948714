import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'tsup'

const { resolve } = createRequire(import.meta.url)

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  dts: true,
  clean: true,
  onSuccess: async () =>
    copyFileSync(resolve('@onrecord/schema/dataset.schema.json'), 'dist/schema.json'),
})
