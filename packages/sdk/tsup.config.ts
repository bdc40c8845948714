import { cpSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'

const dataset = join(dirname(fileURLToPath(import.meta.resolve('@onrecord/dataset'))), '..')

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/actors.ts',
    'src/cite.ts',
    'src/csv.ts',
    'src/events.ts',
    'src/open.ts',
    'src/quotes.ts',
    'src/search.ts',
    'src/sentence.ts',
    'src/texts.ts',
  ],
  format: 'esm',
  dts: true,
  clean: true,
  onSuccess: async () => {
    for (const name of readdirSync(join(dataset, 'data')).filter((name) => name.endsWith('.json')))
      cpSync(join(dataset, 'data', name), join('dist/data', name))
  },
})
