import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { findViolations } from './support/find-violations.ts'
import { listedViews } from './support/list-views.ts'

const settings: readonly [name: string, BrowserContextOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
]

describePage('everybody can use', (demo) => {
  for (const [name, query] of listedViews)
    test(`${name}: axe finds nothing, and it fits 320 pixels`, async () => {
      for (const [setting, options] of settings) {
        const page = await demo.open(query, options)
        expect(await findViolations(page), setting).toEqual([])
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    })
})
