import { generateDataset } from '@onrecord/testing/generate-dataset'
import { expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { goWithin, showDataset } from './support/open-dataset.ts'

const records = generateDataset({ actors: 400, quotes: 10_000, events: 10_000 })

describePage('twenty thousand records', (demo) => {
  test('have few elements in the page, wherever it is scrolled to', async () => {
    const page = await demo.open('?view=compare')
    await showDataset(page, records)
    await goWithin(page, '?view=timeline')
    await page.locator('canvas[data-redraws]').waitFor()
    expect(await page.getByRole('status').first().textContent()).toContain('20,000 records')
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), share)
      await page.locator('article.record').first().waitFor()
      expect(await page.locator('article.record').count()).toBeLessThanOrEqual(100)
    }
  })

  test('are drawn once a frame at most, as the timeline is moved', async () => {
    const page = await demo.open('?view=compare')
    await showDataset(page, records)
    await goWithin(page, '?view=timeline')
    const canvas = page.locator('canvas[data-redraws]')
    await canvas.waitFor()
    const box = await canvas.boundingBox()
    if (!box) throw new Error('Unexpected canvas without a box')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const before = Number(await canvas.getAttribute('data-redraws'))
    await page.mouse.move(box.x + 400, box.y + 20)
    await page.mouse.down()
    const moves = 30
    await page.mouse.move(box.x + 100, box.y + 20, { steps: moves })
    await page.mouse.up()
    const drawn = Number(await canvas.getAttribute('data-redraws')) - before
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).toBeLessThanOrEqual(2 * moves)
    await page.waitForURL('**from=*')
  })

  test('make a network of those with the most events', async () => {
    const page = await demo.open('?view=compare')
    await showDataset(page, records)
    await goWithin(page, '?view=network')
    await page.locator('canvas[data-redraws]').waitFor()
    expect(await page.locator('main').textContent()).toMatch(/60 of \d+ actors/)
    expect(await page.getByRole('row').count()).toBe(16)
  })
})
