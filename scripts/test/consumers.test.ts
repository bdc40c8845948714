import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import { build, type InlineConfig, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findNodes } from './support/find-nodes.ts'
import { installPackages } from './support/install-packages.ts'
import { root } from './support/run-script.ts'

const files = fileURLToPath(new URL('consumers/', import.meta.url))
const installed = join(root, '.ci/consumers/node_modules')
const answer = 'Sergey Lavrov\n0 quotes more\nACCUSE\naccused\ntrue'

const chromium = findChromium()

/** The programs of `consumers`, each in a folder of its own. */
const programs = ['import/program.mjs', 'require/program.cjs', 'worker/program.mjs']

/** How each runtime is called, with its name; those of `.ci/consumers` if they are installed. */
const runtimes: [name: string, command: string[]][] = [
  ...[...findNodes()].map(([version, node]): [string, string[]] => [`Node ${version}`, [node]]),
  ['Deno', [join(installed, 'deno/deno'), 'run', '--no-prompt', '--allow-read', '--allow-env']],
  ['Bun', [join(installed, 'bun/bin/bun')]],
]

/** The compilers by their folders; those of `.ci/consumers` if they are installed. */
const compilers = [
  join(root, 'node_modules/typescript'),
  ...['5.5', '5.9', '7'].map((version) => join(installed, `typescript-${version}`)),
]

const resolutions = [
  ['nodenext', ['--module', 'nodenext']],
  ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
] as const

let project: string

beforeAll(() => {
  project = installPackages(files)
})

afterAll(() => rmSync(project, { recursive: true, force: true }), 60_000)

describe.each(runtimes.filter(([, [file = '']]) => existsSync(file)))('%s', (_, command) => {
  it.each(programs)('runs %s', (program) => {
    const [file = '', ...parameters] = command
    const env = { ...process.env, NODE_OPTIONS: '' }
    const { stdout, stderr } = spawnSync(file, [...parameters, program], {
      cwd: project,
      encoding: 'utf8',
      env,
    })
    expect(stdout.trim(), stderr).toBe(answer)
  })
})

describe.each(compilers.filter(existsSync).map((folder) => [readVersion(folder), folder]))(
  'TypeScript %s',
  (_, folder) => {
    it.each(resolutions)('compiles with module resolution %s', (_, options) => {
      const parameters = [join(folder, 'bin/tsc'), '--project', 'types', ...options]
      const { status, stdout } = spawnSync(process.execPath, parameters, {
        cwd: project,
        encoding: 'utf8',
      })
      expect(stdout).toBe('')
      expect(status).toBe(0)
    })
  },
)

describe('Vite', () => {
  const settings = (): InlineConfig => ({
    root: join(project, 'vite'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { chunkSizeWarningLimit: 5000 },
    preview: { port: 0 },
  })

  it('builds a page and a worker', async () => {
    await build(settings())
    const assets = readdirSync(join(project, 'vite/dist/assets'))
    expect(assets.filter((name) => name.endsWith('.tsv'))).toHaveLength(3)
    expect(assets.filter((name) => name.endsWith('.bin'))).toHaveLength(1)
  })

  it.skipIf(chromium === undefined)(
    'answers in Chromium',
    async () => {
      const server = await preview(settings())
      const browser = await launchChromium(chromium ?? '')
      try {
        const { page, problems } = await openPage(browser)
        await page.goto(server.resolvedUrls?.local[0] ?? '')
        expect(await page.evaluate('answerInPage()')).toBe(answer)
        expect(await page.evaluate('answerInWorker()')).toBe(answer)
        expect(problems).toEqual([])
      } finally {
        await browser.close()
        await server.close()
      }
    },
    120_000,
  )
})

function readVersion(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}
