import { findChromium } from '@onrecord/testing/find-chromium'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from './serve-page.ts'

/** The page in Chromium, for tests. */
export interface Demo {
  /** The address of the folder that the page is in. */
  readonly address: string
  /** Open a query of the page, `?view=map`, in a window of its own. What goes wrong in it fails the test. */
  open(query?: string, settings?: BrowserContextOptions): Promise<Page>
  /** What goes wrong in a window as it should. */
  expectProblem(page: Page, message: RegExp): void
}

const chromium = findChromium()

/** Describe tests of the built page in Chromium; they are skipped, with a reason, where there is none. */
export function describePage(name: string, define: (demo: Demo) => void): void {
  if (chromium === undefined) {
    test(name, ({ skip }) =>
      skip('No Chromium: apt-get install chromium, or set CHROMIUM to the path of one.'),
    )
    return
  }
  describe(name, () => {
    let browser: Browser
    let server: PreviewServer
    let address: string
    const opened: { page: Page; problems: string[] }[] = []

    beforeAll(async () => {
      browser = await launchChromium(chromium)
      ;({ server, address } = await servePage())
    })

    afterAll(async () => {
      await browser?.close()
      await server?.close()
    })

    afterEach(async () => {
      const all = opened.splice(0)
      for (const { page } of all) await page.context().close()
      expect(all.flatMap(({ problems }) => problems)).toEqual([])
    })

    define({
      get address() {
        return address
      },
      async open(query = '', settings = {}) {
        const window = await openPage(browser, settings)
        opened.push(window)
        await window.page.goto(`${address}${query}`)
        await window.page.getByRole('heading', { level: 1 }).waitFor()
        return window.page
      },
      expectProblem(page, message) {
        const window = opened.find((each) => each.page === page)
        const index = window?.problems.findIndex((each) => message.test(each)) ?? -1
        expect(index).toBeGreaterThanOrEqual(0)
        window?.problems.splice(index, 1)
      },
    })
  })
}
