import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { filesOf } from '../support/build-curated.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'

const chromium = findChromium()
const hostile = `Ada Quill said that <script>document.title = 'ran'</script> was late. Tom Barda said that </script><img src=x onerror="document.title='ran'"> was late. Iran accused Iraq of smuggling.`

if (chromium === undefined)
  test('the page of a review in Chromium', ({ skip }) => skip('No Chromium'))
else
  describe('the page of a review in Chromium', () => {
    let folder: string
    let browser: Browser
    let page: Page
    let problems: string[]

    beforeAll(async () => {
      browser = await launchChromium(chromium)
    })

    afterAll(async () => browser?.close())

    beforeEach(async () => {
      folder = makeFolder(filesOf({}, { harbor: hostile }))
      writeDataset(folder)
      const file = join(folder, 'review.html')
      await run(['review', '--html', file, '--reviewer', 'Eve "Sorn"', folder])
      ;({ page, problems } = await openPage(browser))
      await page.goto(pathToFileURL(file).href)
    })

    afterEach(async () => {
      await page.context().close()
      expect(problems).toEqual([])
    })

    const item = (words: string) => page.locator('article', { hasText: words }).last()

    test('shows each record in its sentence, and markup as text', async () => {
      expect(await page.title()).toBe('Review of @example/harbor 1.0.0')
      expect(await item('was late').locator('blockquote').textContent()).toContain('<')
      expect(await page.locator('main mark').count()).toBeGreaterThan(3)
      expect(await page.locator('main img, main script').count()).toBe(0)
    })

    test('saves decisions that the command applies', async () => {
      await item('Iraq of smuggling').getByLabel('accept').check()
      const dropped = item('onerror')
      await dropped.getByLabel('drop').check()
      await dropped.getByLabel('Reason').fill('No statement.')
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^2 of \d+ decided$/)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save decisions' }).click(),
      ])
      const saved = join(folder, 'review.json')
      await download.saveAs(saved)
      expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ actors: [] })
      const { code, errors } = await run(['review', '--apply', saved, folder])
      expect([code, errors]).toEqual([0, ''])
      const { unused, dataset } = writeDataset(folder)
      expect(unused).toEqual([])
      expect(
        [...dataset.quotes, ...dataset.events].some(({ confidence }) => confidence === 1),
      ).toBe(true)
      const curation = ['quotes.yml', 'events.yml'].map((name) => join(folder, 'curation', name))
      expect(readFileSync(curation[0] ?? '', 'utf8')).toContain('reviewer: Eve "Sorn"')
    })

    test('is used with the keyboard alone', async () => {
      await page.keyboard.press('j')
      await page.keyboard.press('a')
      await page.keyboard.press('j')
      await page.keyboard.press('d')
      await page.keyboard.type('Nobody.')
      expect(await page.getByRole('status').textContent()).toMatch(/^2 of/)
      await page.keyboard.press('Tab')
      await page.locator('article').first().focus()
      await page.keyboard.press('u')
      expect(await page.getByRole('status').textContent()).toMatch(/^1 of/)
    })

    test('fits a phone, in the dark', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ colorScheme: 'dark' })
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(320)
    })
  })
