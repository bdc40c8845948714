import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../../', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'onrecord-consumer-'))
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const program = (id: string) => `
import { actors, quotes } from '@onrecord/sdk'
import { open } from '@onrecord/sdk/open'
import type { Quote } from '@onrecord/sdk'

const said: readonly Quote[] = quotes.by('${id}').toArray()
console.log(actors.get('${id}').name, said.length > 0, typeof open)
`

const npm = (...parameters: string[]) =>
  execFileSync('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })

const compile = (options: string[] = []) =>
  spawnSync(process.execPath, [compiler, '--project', '.', ...options], {
    cwd: project,
    encoding: 'utf8',
  })

beforeAll(() => {
  for (const name of ['dataset', 'sdk']) npm('pack', join(packages, name))
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2023'],
        types: [],
        skipLibCheck: false,
        outDir: 'out',
      },
      include: ['*.ts'],
    }),
  )
  npm(
    'install',
    ...readdirSync(project)
      .filter((name) => name.endsWith('.tgz'))
      .map((name) => `./${name}`),
  )
  writeFileSync(
    join(project, 'console.d.ts'),
    'declare const console: { log(...values: unknown[]): void }',
  )
  writeFileSync(join(project, 'program.ts'), program('sergey-lavrov'))
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('a TypeScript project with the packed packages', () => {
  it('installs nothing but the SDK and the dataset', () => {
    expect(
      readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['@onrecord'])
    expect(readdirSync(join(project, 'node_modules/@onrecord'))).toEqual(['dataset', 'sdk'])
  })

  it('compiles without the types of the DOM and of Node', () => {
    const { status, stdout } = compile(['--noEmit'])
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('prints what the README says that it prints', () => {
    const readme = readFileSync(join(packages, '../README.md'), 'utf8')
    const [, example = '', output = ''] =
      /```ts\n(import \{ actors[\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(readme) ?? []
    writeFileSync(join(project, 'program.ts'), example)
    expect(compile().stdout).toBe('')
    expect(
      execFileSync(process.execPath, ['out/program.js'], { cwd: project, encoding: 'utf8' }),
    ).toBe(output)
  })

  it('does not compile with a misspelt id', () => {
    writeFileSync(join(project, 'program.ts'), program('sergey-lavrof'))
    const { status, stdout } = compile(['--noEmit'])
    writeFileSync(join(project, 'program.ts'), program('sergey-lavrov'))
    expect(status).not.toBe(0)
    expect(stdout).toContain('"sergey-lavrof"')
  })
})
