import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codeBudgets } from '@onrecord/testing/code-budgets'
import { measureCode } from '@onrecord/testing/measure-code'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { describe, expect, it } from 'vitest'
import { events, quotes } from '../src/index.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

async function bundleWithEsbuild(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: dist },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

async function bundleWithRollup(program: string): Promise<string> {
  const bundle = await rollup({
    input: 'program',
    plugins: [
      {
        name: 'program',
        resolveId: (id) =>
          id === 'program'
            ? id
            : id.startsWith('@onrecord/')
              ? fileURLToPath(import.meta.resolve(id))
              : null,
        load: (id) => (id === 'program' ? program : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  return output[0].code
}

const program = (path: string) => `import { actors } from ${JSON.stringify(path)}
console.log(actors.get('russia').name)`
const others = [...quotes, ...events].map(({ id }) => id)
const redirects: { kind: string; from: string }[] = JSON.parse(
  readFileSync(new URL('../dist/data/redirects.json', import.meta.url), 'utf8'),
)
const ids = [...others, ...redirects.flatMap(({ kind, from }) => (kind === 'actor' ? [] : from))]

describe.each([
  ['esbuild', bundleWithEsbuild],
  ['rollup', bundleWithRollup],
])('a bundle of %s', (_, bundle) => {
  it.each(['index.js', 'actors.js'])(
    'with the actors of %s has no quote and no event',
    async (file) => {
      const code = await bundle(program(`${dist}${file}`))
      expect(code).toContain('"russia"')
      expect(ids.filter((id) => code.includes(id))).toEqual([])
    },
  )
})

it.each(codeBudgets)('the code of { %s } from %s keeps to %i bytes', async (names, from, bytes) => {
  const { first } = await measureCode(`export { ${names} } from '${from}'`)
  expect(first).toBeLessThanOrEqual(bytes)
  expect(first).toBeGreaterThan(bytes * 0.9)
})
