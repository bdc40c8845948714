import { dataset } from '@onrecord/sdk'
import type { DatasetRecords } from '@onrecord/sdk/open'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { chooseDataset } from './support/open-dataset.ts'

const countRecords = (page: Page) => page.locator('article.record').count()
/** The number that the filters tell. */
const readCount = async (page: Page) =>
  Number.parseInt(await page.locator('.filter-count').innerText(), 10)
const waitForFrames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const wait = (left: number) =>
          left === 0 ? resolve() : requestAnimationFrame(() => wait(left - 1))
        wait(5)
      }),
  )

describePage('the views', (demo) => {
  test('the start leads to the pair that its finding is about', async () => {
    const page = await demo.open()
    await page.locator('.finding-side').first().click()
    await page.waitForURL('**/?view=pair&*')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Pakistan')
  })

  test('search finds as one types, also with a slip, and marks what it found', async () => {
    const page = await demo.open()
    const field = page.getByRole('searchbox')
    await field.pressSequentially('settlment')
    await page.waitForURL('**/?view=search&q=settlment')
    expect(await page.locator('article mark').first().textContent()).toBe('settlement')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.goBack()
    await page.locator('.finding').waitFor()
    expect(await field.inputValue()).toBe('')
  })

  test('each filter narrows the records, is in the address, and is taken away', async () => {
    const page = await demo.open('?view=search')
    const all = await readCount(page)
    await page.getByText('Filter', { exact: true }).click()
    for (const [label, parameter] of [
      ['accuse', 'type=ACCUSE'],
      ['denies', 'attitude=denies'],
      ['planned', 'status=planned'],
      [
        'Russia and Pakistan align their Afghanistan policies',
        'source=russia-pakistan-afghanistan-2018',
      ],
    ] as const) {
      await page.locator('.filter-panel').getByLabel(label).first().check()
      expect(page.url()).toContain(parameter)
      expect(await readCount(page)).toBeLessThan(all)
      await page.getByRole('list', { name: 'Active filters' }).getByRole('button').first().click()
      expect(page.url()).not.toContain(parameter)
      expect(await readCount(page)).toBe(all)
    }
  })

  test('an actor and a period are typed; what is none is said', async () => {
    const page = await demo.open('?view=timeline')
    await page.getByText('Filter', { exact: true }).click()
    const actor = page.getByLabel(/^Actor/)
    await actor.fill('Wakanda')
    await actor.press('Enter')
    await page.getByText('No actor is called “Wakanda”').waitFor()
    await actor.fill('Lavrov')
    await actor.press('Enter')
    await page.waitForURL('**actor=sergey-lavrov')
    await page.getByRole('textbox', { name: 'from' }).fill('2017-13')
    await page.getByRole('textbox', { name: 'from' }).press('Tab')
    await page.getByText('“2017-13” is no year').waitFor()
    await page.getByRole('textbox', { name: 'from' }).fill('2018')
    await page.getByRole('textbox', { name: 'from' }).press('Tab')
    await page.waitForURL('**from=2018')
    expect(await countRecords(page)).toBeGreaterThan(0)
  })

  test('the timeline goes from record to record by keys, zooms, and opens one', async () => {
    const page = await demo.open('?view=timeline')
    const chart = page.getByRole('application')
    const status = page.locator('.timeline-chart [role="status"]')
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    expect(await status.textContent()).toContain('Russia bans the Taliban')
    await page.keyboard.press('End')
    expect(await status.textContent()).toContain('27 March 2018')
    await page.keyboard.press('+')
    await page.waitForURL('**from=20*')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?view=event&id=*')
    await page.goBack()
    await page.waitForURL('**from=20*')
  })

  test('the timeline is drawn when it changes alone', async () => {
    const page = await demo.open('?view=timeline')
    const canvas = page.locator('canvas')
    await page.locator('canvas[data-redraws]').waitFor()
    await waitForFrames(page)
    const before = Number(await canvas.getAttribute('data-redraws'))
    await waitForFrames(page)
    expect(Number(await canvas.getAttribute('data-redraws'))).toBe(before)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await waitForFrames(page)
    expect(Number(await canvas.getAttribute('data-redraws'))).toBeGreaterThan(before)
  })

  test('the time is chosen by keys and by drawing', async () => {
    const page = await demo.open('?view=timeline')
    await page.getByRole('slider', { name: 'First day shown' }).focus()
    await page.keyboard.press('PageUp')
    await page.waitForURL('**from=2004-*')
    const box = await page.locator('.strip').boundingBox()
    if (!box) throw new Error('Unexpected strip without a box')
    await page.mouse.move(box.x + box.width * 0.05, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.02, box.y + 20)
    await page.mouse.move(box.x + box.width * 0.01, box.y + 20)
    await page.mouse.up()
    await page.waitForURL('**from=2003-*')
  })

  test('the network says with whom an actor has to do, and its table leads to pairs', async () => {
    const page = await demo.open('?view=network')
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    const status = await page.locator('.chart-status').textContent()
    expect(status).toMatch(/: \d+ events? of cooperation and \d+ of conflict, with \d+ other/)
    await page.getByRole('row').nth(1).getByRole('link').last().click()
    await page.waitForURL('**/?view=pair&id=*')
  })

  test('the network moves with the time', async () => {
    const page = await demo.open('?view=network', { reducedMotion: 'reduce' })
    const rows = () => page.getByRole('row').count()
    const all = await rows()
    await page.getByRole('slider', { name: 'Last day shown' }).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown')
    await page.waitForURL('**to=2015*')
    expect(await rows()).toBeLessThan(all)
    await page.getByRole('button', { name: 'Play' }).click()
    await page.getByRole('button', { name: 'Pause' }).click()
  })

  test('the map narrows the list to a place', async () => {
    const page = await demo.open('?view=map')
    await page.locator('.countries[data-loaded="true"]').waitFor()
    const all = await countRecords(page)
    await page.locator('a.place', { hasText: 'Moscow' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?view=map&id=Q649')
    expect(await countRecords(page)).toBeLessThan(all)
  })

  test('an actor has tabs with addresses', async () => {
    const page = await demo.open('?view=actor&id=russia')
    await page.getByRole('navigation', { name: 'Records' }).getByText('Did').click()
    await page.waitForURL('**/?view=actor&id=russia&show=did')
    expect(await countRecords(page)).toBeGreaterThan(3)
  })

  test('a pair leads to another', async () => {
    const page = await demo.open('?view=pair&id=russia&with=pakistan')
    expect(await page.locator('.standfirst').textContent()).toContain('all of them cooperation')
    await page.getByRole('combobox').selectOption('taliban')
    await page.waitForURL('**/?view=pair&id=russia&with=taliban')
  })

  test('an earlier version is compared with the published one', async () => {
    const page = await demo.open('?view=compare')
    const records = structuredClone(dataset.toJSON()) as DatasetRecords
    records.quotes.pop()
    Object.assign(records.quotes[0] ?? {}, { place: 'Geneva' })
    await chooseDataset(page, { ...records, version: '0.0.0-earlier' })
    const changes = page.locator('.changes')
    await changes.waitFor()
    const words = await changes.textContent()
    expect(words).toContain('1 quote added')
    expect(words).toContain('1 quote changed')
    expect(words).toContain('Geneva → none')
  })

  test('a file that is no dataset is refused with a reason', async () => {
    const page = await demo.open('?view=compare')
    const choose = (content: string) =>
      page
        .getByLabel('Choose files')
        .first()
        .setInputFiles({
          name: 'notes.json',
          mimeType: 'application/json',
          buffer: Buffer.from(content),
        })
    await choose('{"a": ')
    await page.getByText('notes.json:').waitFor()
    await choose('{"a": 1}')
    await page.getByText('expected it beside dataset.json').waitFor()
  })
})
