/*
 * Measures the built page in Chromium, and prints the figures: the first paint and what blocks it, and the frames of timeline and
 * network with 20,000 generated records. `npm run bench -w @onrecord/demo`.
 */
import { findChromium } from '@onrecord/testing/find-chromium'
import { generateDataset } from '@onrecord/testing/generate-dataset'
import { launchChromium, openPage } from '@onrecord/testing/open-page'
import type { Page } from 'playwright-core'
import { goWithin, showDataset } from '../test/support/open-dataset.ts'
import { servePage } from '../test/support/serve-page.ts'
import { type Trace, trace } from './trace.ts'

const chromium = findChromium()
if (chromium === undefined)
  throw new Error('Unexpected lack of Chromium, expected one, or CHROMIUM')
const browser = await launchChromium(chromium)
const { server, address } = await servePage()
const { page } = await openPage(browser)

const first = await trace(browser, page, async () => {
  await page.goto(address)
  await page.locator('.finding').waitFor()
})
const paint = await page.evaluate(
  () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
)
print(`First paint ${paint.toFixed(0)} ms; blocked ${first.blocking.toFixed(0)} ms`)

await goWithin(page, '?view=compare')
await showDataset(page, generateDataset({ actors: 400, quotes: 10_000, events: 10_000 }))
await goWithin(page, '?view=timeline')
await page.locator('canvas[data-redraws]').waitFor()
await page.getByRole('button', { name: 'Zoom in' }).click()
printFrames('Timeline, moved', await traceDrag(page, '.timeline-chart canvas'))
await page.getByRole('button', { name: 'All', exact: true }).click()
printFrames('Timeline, brushed', await traceDrag(page, '.strip'))
await goWithin(page, '?view=network')
await page.locator('canvas[data-redraws]').waitFor()
printFrames('Network, brushed', await traceDrag(page, '.strip'))

await browser.close()
await server.close()

/** Drag over an element, a step in each frame. */
async function traceDrag(page: Page, selector: string): Promise<Trace> {
  await page.locator(selector).scrollIntoViewIfNeeded()
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`Unexpected ${selector} without a box`)
  const y = box.y + 20
  await page.mouse.move(box.x + box.width * 0.3, y)
  return trace(browser, page, async () => {
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 120 })
  }).finally(() => page.mouse.up())
}

function printFrames(name: string, { frames, longestTask }: Trace): void {
  const at = (share: number) => (frames[Math.floor((frames.length - 1) * share)] ?? 0).toFixed(1)
  const inTime = frames.filter((duration) => duration <= 1000 / 60).length
  print(
    `${name}: ${frames.length} frames, ${at(0.5)} ms each, ${at(0.95)} at the 95th percentile; ${inTime} within 16.7 ms; longest task ${longestTask.toFixed(0)} ms`,
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
