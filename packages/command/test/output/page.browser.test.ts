import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'

const chromium = findChromium()
const docs = fileURLToPath(new URL('../../../../docs/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const article = `The dam

By Lucia Arran | Correspondent | 12 June 2019

Norvia on Tuesday accused Oman of opening the gates without warning. “We have waited eleven months,” said Elena Sarkov, the foreign minister, who met Tom Barda in Muscat on 3 May 2019. Officials say that talks may resume.

“Nobody,” Barda warned, “will open the dam before Friday.” Dock workers called the plan “reckless”.
`
const hostile = `Ada Quill said that <script>document.title = 'ran'</script> was late. Tom Barda said: “</script><img src=x onerror="document.title='ran'">”. Iran accused \u202EIraq of smuggling. Eve Sorn said it was \u0007 late.`

if (chromium === undefined)
  test('the output of extract in Chromium', ({ skip }) => skip('No Chromium'))
else
  describe('the output of extract in Chromium', () => {
    let browser: Browser
    let problems: string[] = []

    beforeAll(async () => {
      browser = await launchChromium(chromium)
    })

    afterAll(async () => browser?.close())
    afterEach(() => expect(problems).toEqual([]))

    async function open(html: string, settings?: BrowserContextOptions): Promise<Page> {
      const file = join(makeFolder({ 'page.html': html }), 'page.html')
      const opened = await openPage(browser, settings)
      problems = opened.problems
      await opened.page.goto(pathToFileURL(file).href)
      onTestFinished(() => opened.page.context().close())
      return opened.page
    }

    async function extractPage(text: string): Promise<string> {
      const folder = makeFolder({ 'dam.txt': text })
      const { out } = await run(['extract', '--format', 'html', join(folder, 'dam.txt')])
      return out.replaceAll(`${folder}/`, '')
    }

    async function findViolations(page: Page): Promise<unknown[]> {
      const copy = await browser.newPage({ bypassCSP: true })
      await copy.goto(page.url())
      await copy.evaluate(axe)
      const results = await copy.evaluate<{ violations: { id: string; nodes: unknown[] }[] }>(
        'axe.run(document)',
      )
      await copy.close()
      return results.violations.map(({ id, nodes }) => [id, nodes.length])
    }

    test('leads from the list to the text and back, and filters', async () => {
      const page = await open(await extractPage(article))
      expect(await page.title()).toBe('The dam')
      await page.getByRole('link', { name: 'Elena Sarkov said' }).click()
      await expect
        .poll(() =>
          page
            .locator('.text .current')
            .allTextContents()
            .then((parts) => parts.join('')),
        )
        .toBe('We have waited eleven months')
      await page.locator('.text .quote', { hasText: 'reckless' }).first().click()
      await expect
        .poll(() => page.evaluate('document.activeElement.textContent'))
        .toContain('Dock workers')
      const count = () => page.getByRole('status').textContent()
      const [, all] = /of (\d+)/.exec((await count()) ?? '') ?? []
      await page.getByLabel('events').uncheck()
      await page.getByLabel('search').fill('barda')
      await expect.poll(count).toBe(`1 of ${all} records`)
      expect(await findViolations(page)).toEqual([])
    })

    test('keeps hostile text inert', async () => {
      const page = await open(await extractPage(hostile))
      expect(await page.title()).toBe('dam.txt')
      expect(await page.locator('main img, main script').count()).toBe(0)
      expect(await page.locator('.text').textContent()).toContain('</script><img src=x')
    })

    test('fits a phone', async () => {
      const page = await open(await extractPage(article), { viewport: { width: 320, height: 640 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    })

    test.each(['light', 'dark'] as const)('looks as in the documentation, %s', async (scheme) => {
      const settings = { colorScheme: scheme, viewport: { width: 1120, height: 640 } }
      const page = await open(await extractPage(article), settings)
      await page.getByRole('link', { name: 'Elena Sarkov said' }).click()
      await page.evaluate('scrollTo(0, 0)')
      expect(await findViolations(page)).toEqual([])
      const shown = await run(
        ['extract', join(makeFolder({ 'dam.txt': article }), 'dam.txt')],
        '',
        {},
        { columns: 88, hasColors: true },
      )
      const terminal = await open(showTerminal(shown.out, scheme), {
        ...settings,
        viewport: { width: 800, height: 700 },
      })
      expect(await findViolations(terminal)).toEqual([])
      if (process.env.UPDATE === undefined) return
      mkdirSync(docs, { recursive: true })
      writeFileSync(join(docs, `extract-page-${scheme}.png`), await page.screenshot())
      const screen = terminal.locator('pre')
      writeFileSync(join(docs, `extract-terminal-${scheme}.png`), await screen.screenshot())
    })
  })

const palettes = {
  light: { page: '#fdfdfb', ink: '#1b1a18', dim: '#6a665e', cyan: '#0b6b75', yellow: '#8a5a00' },
  dark: { page: '#16181c', ink: '#e8e6e1', dim: '#98958e', cyan: '#6fd0d8', yellow: '#e8c06a' },
}

const ansi = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g')

/** The page of a terminal: what ANSI codes for styles say, as elements. */
function showTerminal(output: string, scheme: 'light' | 'dark'): string {
  const { page, ink, dim, cyan, yellow } = palettes[scheme]
  const styles = new Map([
    ['1', 'font-weight:700'],
    ['2', `color:${dim}`],
    ['4', 'text-decoration:underline'],
    ['33', `color:${yellow}`],
    ['36', `color:${cyan}`],
  ])
  const escaped = output
    .trimEnd()
    .replace(/\/tmp\/[^/]+\//g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
  const shown = escaped.replace(ansi, (_, code) =>
    styles.has(code) ? `<span style="${styles.get(code)}">` : '</span>',
  )
  return `<!doctype html><html lang="en"><title>Terminal</title><body style="margin:0;background:${page}"><main><h1 style="position:absolute;left:-99em">Terminal</h1><pre tabindex="0" style="margin:0;padding:1.5em 2em;color:${ink};background:${page};font:15px/1.5 'DejaVu Sans Mono',monospace;display:inline-block">${shown}</pre></main></body></html>`
}
