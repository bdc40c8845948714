import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { listedViews } from './support/list-views.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const screens = path('../screens')
/** The pictures that documents show. */
const shown = new Map([
  ['start-light', path('../../../docs/demo.png')],
  ['timeline-filtered-light', path('../../../docs/demo-timeline.png')],
  ['network-dark', path('../../../docs/demo-network.png')],
])

const settings: readonly [name: string, BrowserContextOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
]

/** `UPDATE=1` keeps the pictures: all of them in `screens`, which is not under version control, and those that documents show. */
describePage('the pictures', (demo) => {
  for (const [name, query] of listedViews)
    test(`of ${name} are taken`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'onrecord-demo-'))
      for (const [setting, options] of settings) {
        const page = await demo.open(query, { ...options, reducedMotion: 'reduce' })
        await page.evaluate(() => document.fonts.ready)
        await page.waitForLoadState('networkidle')
        const file = join(folder, `${name}-${setting}.png`)
        expect((await page.screenshot({ path: file })).length).toBeGreaterThan(10_000)
        if (!process.env.UPDATE) continue
        mkdirSync(screens, { recursive: true })
        cpSync(file, join(screens, `${name}-${setting}.png`))
        const copy = shown.get(`${name}-${setting}`)
        if (copy) cpSync(file, copy)
      }
      rmSync(folder, { recursive: true })
    })
})
