import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataset } from '@onrecord/sdk'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { findViolations } from './support/find-violations.ts'
import { waitForAnswer } from './support/read-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-source-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = '?view=source&id=regional-talks-2018'
const closed = dataset.sources.find(({ rights }) => rights === 'quotation')
if (!closed) throw new Error('Expected a source whose text is not open')
const [event] = dataset.events.attestedBy('regional-talks-2018')
if (!event) throw new Error('Expected an event of the source')

/** An invented text as long as that of the source. */
const invented = 'The harbour board met on a Monday and said nothing at all.\r\n'
  .repeat(1000)
  .slice(0, closed.text.length)

/** Let the page believe that the source is the invented text. */
const exchangeText = (page: Page) =>
  page.context().route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    const sha256 = createHash('sha256').update(invented).digest('hex')
    const body = (await response.text()).replaceAll(closed.text.sha256, sha256)
    await route.fulfill({ response, body })
  })

describePage('the view of a source', (demo) => {
  test('marks an open text, and leads from text to record and back', async () => {
    const page = await demo.open(open)
    const text = page.locator('.text-body')
    await text.waitFor()
    expect(await text.textContent()).toBe(await dataset.readText('regional-talks-2018'))
    await text.locator('.is-event').first().click()
    const record = page.getByRole('region', { name: 'Record' })
    expect(await record.locator('article').count()).toBe(1)
    expect(page.url()).toContain('&record=')
    await page.locator('.text-item').nth(3).click()
    const pressed = page.locator('.text-item[aria-pressed="true"]')
    expect(await pressed.count()).toBe(1)
    expect(await record.locator('article').getAttribute('data-record')).toBe(
      new URL(page.url()).searchParams.get('record'),
    )
  })

  test('brings the record of the address into view, and focuses its words', async () => {
    const page = await demo.open(`${open}&record=${event.id}`)
    await page.locator('.text-body [aria-pressed="true"]').first().waitFor()
    const focused = await page.evaluate(() => ({
      records: document.activeElement?.getAttribute('data-records')?.split(' '),
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
    }))
    expect(focused.records).toContain(event.id)
    expect(focused.top).toBeGreaterThanOrEqual(0)
    expect(focused.top).toBeLessThan(900)
  })

  test('shows facts of a text that is not open, and refuses a wrong text', async () => {
    const page = await demo.open(`?view=source&id=${closed.id}`)
    await page.getByText('allow its words only as quotations').waitFor()
    expect(await page.locator('.record').count()).toBeGreaterThan(3)
    expect(await page.locator('.text-body').count()).toBe(0)
    writeFileSync(join(folder, 'wrong.txt'), 'Oman accused Yemen of delay.')
    await page.getByLabel('A file with the text').setInputFiles(join(folder, 'wrong.txt'))
    await page.getByText(`has 28 UTF-16 code units, expected ${closed.text.length}`).waitFor()
    await page.getByLabel('Or the text itself').fill('a'.repeat(closed.text.length))
    await page.getByRole('button', { name: 'Mark it' }).click()
    await page.getByText(`its SHA-256 is`).waitFor()
    expect(await page.locator('.text-body').count()).toBe(0)
  })

  test.each(['dropped', 'pasted'])('marks the right text once it is %s', async (way) => {
    const page = await demo.open('?view=compare')
    await exchangeText(page)
    await page.goto(`${demo.address}?view=source&id=${closed.id}`)
    await page.locator('.source-form').waitFor()
    if (way === 'dropped')
      await page.locator('.source-form').evaluate((form, text) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], 'text.txt'))
        form.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      }, invented)
    else {
      await page.getByLabel('Or the text itself').fill(invented)
      await page.getByRole('button', { name: 'Mark it' }).click()
    }
    await page.locator('.text-body .is-event').first().waitFor()
    expect(await page.locator('.text-body').textContent()).toBe(invented)
  })

  test('reads the text anew in "Try it", with its times', async () => {
    const page = await demo.open(open)
    await page.getByRole('button', { name: 'Read it anew, with times and rules' }).click()
    await waitForAnswer(page)
    expect(await page.locator('.text-body .is-time').count()).toBeGreaterThan(0)
  })

  test('says that there is no such source, or record', async () => {
    const page = await demo.open('?view=source&id=%3Cb%3E')
    expect(await page.locator('main').textContent()).toContain('has no source “<b>”')
    await page.goto(`${demo.address}${open}&record=nothing`)
    await page.getByText('There is no record “nothing”').waitFor()
  })

  test('axe finds nothing, and it fits 320 pixels', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const query of [`${open}&record=${event.id}`, `?view=source&id=${closed.id}`]) {
        const page = await demo.open(query, { colorScheme, reducedMotion: 'reduce' })
        await page.locator('.text-body, .source-form').waitFor()
        expect(await findViolations(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
  })
})
