import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import { makeDataset } from 'onrecord/texts'
import type { Browser, Page } from 'playwright-core'
import { build, type InlineConfig, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('fixtures/browser/', import.meta.url))
const sources = fileURLToPath(new URL('../../dataset/sources/', import.meta.url))
const output = mkdtempSync(join(tmpdir(), 'onrecord-browser-'))
const chromium = findChromium()

/** The open sources of the first dataset. */
const texts = readdirSync(sources)
  .map((file) => ({ id: file.slice(0, -3), text: readFileSync(join(sources, file), 'utf8') }))
  .filter(({ text }) => /^rights: open$/m.test(text))

const settings: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: output, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 5000 },
}

beforeAll(() => build(settings), 60_000)
afterAll(() => rmSync(output, { recursive: true, force: true }))

it('the code for browsers imports nothing of Node', () => {
  const assets = readdirSync(join(output, 'assets'))
  const code = assets
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(output, 'assets', file), 'utf8'))
    .join('\n')
  const imported = [...code.matchAll(/\b(?:from|import|import\(|require\()\s*["'`]([^"'`]+)["'`]/g)]
  expect(
    imported.filter(([, name = '']) => name.startsWith('node:') || builtinModules.includes(name)),
  ).toEqual([])
  expect(code).not.toContain('browser-external')
  expect(assets.filter((file) => /\.(?:bin|tsv)$/.test(file))).toHaveLength(4)
})

describe.skipIf(chromium === undefined)('in a browser', () => {
  let browser: Browser
  let server: PreviewServer
  let page: Page

  beforeAll(async () => {
    server = await preview({ ...settings, preview: { port: 0 } })
    browser = await launchChromium(chromium ?? '')
    page = (await openPage(browser)).page
    await page.goto(server.resolvedUrls?.local[0] ?? '')
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('texts say what to wait for, before the files are there', async () => {
    expect(await page.evaluate('openEarly()')).toMatch(
      /^Unexpected runtime without files, expected "await load/,
    )
  })

  it.each(['makeInPage', 'makeInWorker'])(
    '%s gives the dataset that Node gives, to the byte',
    async (name) => {
      const made = await page.evaluate(`${name}(${JSON.stringify(texts)})`)
      expect(texts.length).toBeGreaterThan(2)
      expect(made).toBe(JSON.stringify(makeDataset(texts)))
    },
    60_000,
  )
})
