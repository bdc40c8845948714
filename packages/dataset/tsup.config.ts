import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['index', 'actors', 'events', 'header', 'quotes', 'redirects', 'sources'].map(
    (name) => `src/${name}.ts`,
  ),
  format: 'esm',
  dts: true,
  clean: true,
})
