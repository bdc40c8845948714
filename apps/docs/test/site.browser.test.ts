import { fileURLToPath } from 'node:url'
import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import type { Browser } from 'playwright-core'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const chromium = findChromium()

describe.skipIf(chromium === undefined)('the site in Chromium', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof preview>>
  let address: string

  beforeAll(async () => {
    browser = await launchChromium(chromium as string)
    server = await preview({ root, preview: { host: '127.0.0.1', port: 0 } })
    address = server.resolvedUrls?.local[0] ?? ''
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('leads from the start page to the demo', async () => {
    const { page, problems } = await openPage(browser)
    await page.goto(address)
    await page.getByRole('link', { name: 'Demo' }).first().click()
    await page.waitForURL(/\/demo\/$/)
    await page.getByRole('main').waitFor()
    expect(problems).toEqual([])
  })

  it('finds words of all pages', async () => {
    const { page, problems } = await openPage(browser)
    await page.goto(address)
    await page.getByRole('button', { name: /search/i }).click()
    await page
      .getByRole('searchbox')
      .or(page.locator('#localsearch-input'))
      .first()
      .fill('allegation')
    await page.locator('.results .result').first().waitFor()
    expect(await page.locator('.results').textContent()).toContain('Concepts')
    expect(problems).toEqual([])
  })

  it('shows the pictures for a dark page when it is switched', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${address}extract.html`)
    const shown = () =>
      page
        .locator('.vp-doc img:visible')
        .evaluateAll((all) =>
          all.map((image) => (image as HTMLImageElement).src.replace(/.*\//, '')),
        )
    expect(await shown()).toEqual(['extract-terminal-light.png', 'extract-page-light.png'])
    await page.getByRole('switch').first().click()
    expect(await shown()).toEqual(['extract-terminal-dark.png', 'extract-page-dark.png'])
  })
})
