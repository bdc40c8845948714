import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['index', 'actors', 'events', 'header', 'quotes', 'redirects', 'sources'].map(
    (name) => `src/${name}.ts`,
  ),
  format: 'esm',
  dts: true,
  clean: true,
  esbuildPlugins: [
    {
      // So that who imports a kind of records has no ids of others.
      name: 'redirects-of-a-kind',
      setup: ({ onLoad }) =>
        onLoad({ filter: /redirects\.json$/ }, ({ path, suffix }) => {
          const kind = new URLSearchParams(suffix).get('kind')
          const redirects: { kind: string }[] = JSON.parse(readFileSync(path, 'utf8'))
          const chosen = redirects.filter((redirect) => kind === null || redirect.kind === kind)
          return { contents: JSON.stringify(chosen), loader: 'json' }
        }),
    },
  ],
})
