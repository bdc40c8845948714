import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actors, quotes } from '@onrecord/sdk'
import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import type { Browser, Page } from 'playwright-core'
import type { PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { servePage } from './serve-page.ts'

const picture = fileURLToPath(new URL('../../../docs/demo.png', import.meta.url))
const markup = '<img src=x onerror="document.title=1">'
const chromium = findChromium()
const lavrov = actors.get('sergey-lavrov')

if (chromium === undefined)
  test('the page in Chromium', ({ skip }) => {
    const reason = 'No Chromium: apt-get install chromium, or set CHROMIUM to the path of one.'
    process.stderr.write(`${reason}\n`)
    skip(reason)
  })
else
  describe('the page in Chromium', { timeout: 60_000 }, () => {
    let browser: Browser
    let server: PreviewServer
    let address: string
    let page: Page
    let problems: string[]

    beforeAll(async () => {
      browser = await launchChromium(chromium)
      ;({ server, address } = await servePage())
    }, 60_000)

    afterAll(async () => {
      await browser?.close()
      await server?.close()
    })

    beforeEach(async () => {
      ;({ page, problems } = await openPage(browser))
      await page.goto(address)
    })

    afterEach(async () => {
      await page.context().close()
      expect(problems).toEqual([])
    })

    const search = () => page.getByRole('searchbox', { name: /^search/i })
    const countQuotes = () => page.locator('#quotes > li').count()

    test('lists all records and says how many', async () => {
      expect(await countQuotes()).toBe(quotes.count())
      expect(await page.locator('#actors > li').count()).toBe(actors.count())
      expect(await page.getByRole('status').textContent()).toContain(`${quotes.count()} quotes`)
    })

    test('narrows the records as one types, and gives them back', async () => {
      await search().pressSequentially('lavrov')
      const count = await countQuotes()
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(quotes.count())
      expect(await page.locator('#actors').textContent()).toContain(lavrov.name)
      expect(new URL(page.url()).search).toBe('?q=lavrov')
      await search().fill('')
      expect(await countQuotes()).toBe(quotes.count())
    })

    test('goes to an actor by the keyboard, and back', async () => {
      await page.locator('#quotes').getByRole('link', { name: lavrov.name }).first().focus()
      await page.keyboard.press('Enter')
      const heading = page.getByRole('heading', { name: lavrov.name })
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await search().inputValue()).toBe(lavrov.name)
      expect(await countQuotes()).toBeLessThan(quotes.count())
      expect(new URL(page.url()).search).toBe('?actor=sergey-lavrov')
      await page.reload()
      expect(await heading.count()).toBe(1)
      await page.goBack()
      expect(await countQuotes()).toBe(quotes.count())
      expect(await search().inputValue()).toBe('')
    })

    test('goes to any actor by a click', async () => {
      for (const list of ['#quotes', '#events', '#actors']) {
        await page.goto(address)
        const link = page.locator(`${list} a[href^="?actor="]`).first()
        const name = (await link.textContent()) ?? ''
        await link.click()
        expect(await page.locator('#profile-heading').textContent()).toBe(name)
        expect(await search().inputValue()).toBe(name)
      }
    })

    test('says that nothing was found, and shows markup in a query as text', async () => {
      await search().fill(markup)
      expect(await page.locator('#nothing').textContent()).toBe(`Nothing matches “${markup}”.`)
      expect(await page.locator('img').count()).toBe(0)
      await page.getByRole('link', { name: 'Show all records' }).click()
      expect(await countQuotes()).toBe(quotes.count())
    })

    test('shows markup in the dataset as text', async () => {
      const name = markup.replaceAll('"', '')
      await page.route('**/*.js', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replaceAll(lavrov.name, name)
        await route.fulfill({ response, body })
      })
      await page.goto(`${address}?actor=sergey-lavrov`)
      expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(name)
      expect(await page.locator('.speaker').first().textContent()).toBe(name)
      expect(await page.locator('img').count()).toBe(0)
    })

    test('fits a narrow screen', async () => {
      await page.setViewportSize({ width: 360, height: 740 })
      for (const query of ['', '?actor=russia', '?q=nothing-at-all']) {
        await page.goto(`${address}${query}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      }
    })

    test('has its picture taken', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'onrecord-demo-'))
      const file = join(folder, 'demo.png')
      expect((await page.screenshot({ path: file })).length).toBeGreaterThan(10_000)
      if (process.env.UPDATE) cpSync(file, picture)
      rmSync(folder, { recursive: true })
    })
  })
