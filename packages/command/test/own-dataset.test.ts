import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { installPacked, npm } from '@onrecord/testing/install-packed'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFolder } from './support/make-folder.ts'

const bin = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url))
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const project = mkdtempSync(join(tmpdir(), 'onrecord-own-'))
const folder = join(project, 'mine')
let removeTarballs = () => {}

const node = (...parameters: string[]): string =>
  execFileSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' })

const program = `
import { actors, dataset, events, quotes } from 'mine'
console.log(dataset.name, actors.get('ada-quill').name, quotes.by('ada-quill').count(), events.count())
`
const output = 'mine Ada Quill 1 2\n'

const typed = (id: string): string => `
import { type ActorId, actors, events, type Quote, quotes } from 'mine'

const id: ActorId = '${id}'
const said: readonly Quote<ActorId>[] = quotes.by(id).toArray()
console.log(actors.get('${id}').name, said.length, events.first()?.agents[0]?.id)
`

beforeAll(() => {
  execFileSync(process.execPath, [bin, 'init', 'mine'], { cwd: project })
  removeTarballs = installPacked(folder)
  writeFileSync(join(folder, 'program.mjs'), program)
})

afterAll(() => {
  removeTarballs()
  rmSync(project, { recursive: true })
})

it('passes its own tests and check, and builds the same bytes again', () => {
  expect(npm(folder, 'test')).toContain('3 passed')
  const before = readFolder(join(folder, 'data'))
  expect(npm(folder, 'exec', 'onrecord', 'build')).toContain('Nothing changed')
  expect(npm(folder, 'exec', 'onrecord', 'check')).toBe('The dataset is up to date\n')
  expect(readFolder(join(folder, 'data'))).toEqual(before)
})

it('is imported by its name', () => {
  expect(node('program.mjs')).toBe(output)
})

const old = (process.env.PATH ?? '')
  .split(delimiter)
  .map((path) => join(path, 'node'))
  .find(
    (path) =>
      existsSync(path) &&
      spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v20.'),
  )

it.skipIf(old === undefined)('is imported by Node 20, without a flag', () => {
  const { stdout, status } = spawnSync(old ?? '', ['program.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({ stdout: output, status: 0 })
})

it('is bundled for browsers', async () => {
  const outfile = join(folder, 'bundle.mjs')
  const entryPoints = [join(folder, 'program.mjs')]
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'browser' })
  expect(readFileSync(outfile, 'utf8')).not.toMatch(/^import /m)
  expect(node(outfile)).toBe(output)
})

/** What the compiler says of a program. */
function compile(source: string, module = 'nodenext', moduleResolution = module) {
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: false, module, moduleResolution },
    ...{ target: 'es2022', lib: ['es2023', 'dom'], types: [] },
  }
  const project = { compilerOptions, files: ['typed.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
  writeFileSync(join(folder, 'typed.ts'), source)
  const parameters = [compiler, '--project', '.']
  return spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' }).stdout
}

it.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('has types for module %s, resolution %s', (module, resolution) => {
  expect(compile(typed('ada-quill'), module, resolution)).toBe('')
  expect(compile(typed('ada-qill'), module, resolution)).toContain('"ada-qill"')
})

it('is used as the documentation says', () => {
  const page = readFileSync(new URL('../../../docs/sdk.md', import.meta.url), 'utf8')
  const section = page.split('\n## ').find((part) => part.startsWith('Other datasets')) ?? ''
  const blocks = [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  expect(blocks).toHaveLength(2)
  for (const block of blocks) expect(compile(block.replace("'my-dataset'", "'mine'"))).toBe('')
})

it('packs its records, entry and sources alone', () => {
  const [{ files }] = JSON.parse(npm(folder, 'pack', '--dry-run', '--json'))
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([
    'CITATION.cff',
    'LICENSE',
    'README.md',
    'data/actor-ids.d.ts',
    'data/actors.json',
    'data/datapackage.json',
    'data/dataset.json',
    'data/dataset.jsonld',
    'data/events.json',
    'data/index.d.ts',
    'data/index.js',
    'data/quotes.json',
    'data/redirects.json',
    'data/schema.json',
    'data/sources.json',
    'package.json',
    'sources/harbor-talks.md',
  ])
})
