import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { findViolations } from './support/find-violations.ts'
import { chooseFile, download, pasteText, waitForAnswer } from './support/read-text.ts'
import { runExtract } from './support/run-extract.ts'

const sources = fileURLToPath(new URL('../../../packages/dataset/sources/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-try-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = `A bridge

By Edda Holm | Correspondent | 12 June 2019

Oman on Tuesday accused Yemen of delay. “We have waited eleven months,” said Elin Sarkov, the transport minister.
`

describePage('try it', (demo) => {
  test('gives the bytes of the command line for each source of the dataset', async () => {
    const page = await demo.open('?view=try')
    const files = readdirSync(sources)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      await chooseFile(page, join(sources, file))
      for (const [button, format] of [
        ['JSON', 'json'],
        ['NDJSON', 'ndjson'],
        ['CSV', 'csv'],
        ['Web page', 'html'],
      ] as const) {
        const { name, content } = await download(page, button)
        expect(name).toBe(`${file.slice(0, -3)}.records.${format}`)
        expect(content).toBe(runExtract(format, file, { folder: sources }))
      }
    }
  })

  test('reads pages and feeds as the command line does', async () => {
    const page = await demo.open('?view=try')
    const files = {
      'page.html':
        '<!doctype html><title>A bridge</title><nav>Home</nav><article><h1>A bridge</h1><p>Oman accused Yemen of&nbsp;delay.</p></article>',
      'feed.xml':
        '<rss version="2.0"><channel><item><guid>a</guid><title>One</title><description>Oman accused Yemen of delay.</description></item><item><guid>b</guid><title>Two</title><description>Yemen praised Oman.</description></item></channel></rss>',
    }
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content)
      await chooseFile(page, join(folder, name))
      expect((await download(page, 'JSON')).content).toBe(runExtract('json', name, { folder }))
    }
    await page.getByRole('combobox', { name: 'Text' }).selectOption({ index: 1 })
    expect(await page.locator('#try-title').textContent()).toBe('Two')
  })

  test('loads the model once, says how much of it is there, and can be cancelled', async () => {
    const page = await demo.open('?view=try')
    const fetched: string[] = []
    page.context().on('request', (request) => {
      if (/\.(?:bin|tsv)$/.test(request.url())) fetched.push(request.url())
    })
    let cancel = () => {}
    const isCancelled = new Promise<void>((resolve) => {
      cancel = resolve
    })
    await page.context().route('**/*.bin', async (route) => {
      await isCancelled
      await route.continue().catch(() => {})
    })
    expect(fetched).toEqual([])
    await page.getByRole('button', { name: 'A report' }).click()
    await page.getByText(/^Loading the model, once: .* of 10\.8 MB$/).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await page.locator('.try-progress').count()).toBe(0)
    cancel()
    await pasteText(page, report)
    const before = fetched.length
    await page.reload()
    await pasteText(page, report)
    expect(await page.locator('.try-results').count()).toBe(1)
    expect(fetched.length).toBe(before)
  })

  test('sends nothing anywhere', async () => {
    const page = await demo.open('?view=try')
    const sent: string[] = []
    page.context().on('request', (request) => {
      if (request.method() !== 'GET' || !request.url().startsWith(demo.address))
        sent.push(request.url())
      expect(request.url()).not.toContain('Sarkov')
    })
    await pasteText(page, report)
    expect(sent).toEqual([])
  })

  test('explains a mark by its rule, from the text and from the list', async () => {
    const page = await demo.open('?view=try')
    await pasteText(page, report)
    await page.locator('.text-body .is-event', { hasText: 'accused' }).click()
    const explanation = page.getByRole('region', { name: 'Explanation' })
    expect(await explanation.textContent()).toMatch(
      /Oman accused Yemen.*11 June 2019.*of 100 such records, about \d+ are right.*verb-active.*An active verb, with its subject as the agent/s,
    )
    await page.getByRole('button', { name: /^Elin Sarkov said/ }).click()
    expect(await explanation.getByRole('heading').textContent()).toBe('Elin Sarkov said')
    const pressed = page.locator('.text-body [aria-pressed="true"]')
    expect((await pressed.allTextContents()).join('')).toBe('We have waited eleven months')
  })

  test('is worked by the keyboard: one stop in the text, arrows from mark to mark', async () => {
    const page = await demo.open('?view=try')
    await page.getByLabel('Text', { exact: true }).focus()
    await page.keyboard.insertText(report)
    await page.keyboard.press('Control+Enter')
    await waitForAnswer(page)
    expect(await page.locator('.text-body [tabindex="0"]').count()).toBe(1)
    await page.locator('.text-body [tabindex="0"]').focus()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const first = await focused()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await focused()).toBe(first)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe(
      'true',
    )
    expect(await page.locator('.text-body [tabindex="0"]').count()).toBe(1)
  })

  test('shares a text in a link, which is read again as it was', async () => {
    const page = await demo.open('?view=try', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByLabel('Day of publication').fill('2019-07-01')
    await pasteText(page, 'Oman accused Yemen of delay on Monday.')
    const { content } = await download(page, 'JSON')
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByText('The text is in the link itself').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/\?view=try#text=[\w-]+$/)
    const other = await demo.open(link.slice(demo.address.length))
    await waitForAnswer(other)
    expect((await download(other, 'JSON')).content).toBe(content)
    expect(await other.getByLabel('Day of publication').inputValue()).toBe('2019-07-01')
  })

  test('says what is wrong with a link, or that a text is too long for one', async () => {
    const page = await demo.open('?view=try#text=AAAA')
    await page.getByText('The link is damaged or was cut').waitFor()
    const words = Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36))
    await pasteText(page, words.join(' '))
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByText(/too long for a link: .* expected at most 30,000/).waitFor()
  })

  test('takes a file that is dropped', async () => {
    const page = await demo.open('?view=try')
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.txt'))
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      document.querySelector('.try-form')?.dispatchEvent(event)
    }, report)
    await waitForAnswer(page)
    expect((await download(page, 'JSON')).content).toContain('"id": "dropped.txt"')
  })

  const refused: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    message: RegExp,
  ])[] = [
    ['empty.txt', '', /Empty, expected text/],
    ['blank.txt', ' \n', /Empty, expected text/],
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), /PNG; expected text/],
    ['paper.pdf', '%PDF-1.7', /A PDF\. Copy its text/],
    ['binary.txt', 'some text and then\0more', /Unexpected NUL/],
    ['latin.txt', Uint8Array.of(0x61, 0xe9, 0x20), /expected UTF-8 text/],
    ['records.json', '{"a": 1}', /JSON, expected a text or a JSON Feed/],
    ['long.txt', 'a'.repeat(2_000_001), /2\.0 MB, expected at most 2\.0 MB/],
  ]
  test('says why a file is not read', async () => {
    const page = await demo.open('?view=try')
    for (const [name, content, message] of refused) {
      writeFileSync(join(folder, name), content)
      await page.locator('input[type="file"]').setInputFiles(join(folder, name))
      await page.locator('.try-problem', { hasText: name }).waitFor()
      expect(await page.locator('.try-problem').textContent()).toMatch(message)
    }
  })

  test('says that the model is not there, and reads after it is', async () => {
    const page = await demo.open('?view=try')
    await page.context().route('**/*.bin', (route) => route.fulfill({ status: 404 }))
    await pasteText(page, report)
    expect(await page.locator('.try-problem').textContent()).toMatch(
      /^The model could not be loaded\. .*status 404/,
    )
    await page.context().unroute('**/*.bin')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.try-results').waitFor()
  })

  test('says that the worker stopped, and starts another', async () => {
    const page = await demo.open('?view=try')
    await page.context().route('**/worker-*.js', (route) => route.abort())
    await pasteText(page, report)
    expect(await page.locator('.try-problem').textContent()).toMatch(/^The reader stopped\. /)
    await page.context().unroute('**/worker-*.js')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.try-results').waitFor()
  })

  test('gives each button its own file, however fast they follow', async () => {
    const page = await demo.open('?view=try')
    await pasteText(page, report)
    const saved: Promise<string>[] = []
    page.on('download', (file) => {
      saved.push(file.path().then((path) => `${file.suggestedFilename()} ${readFileSync(path)[0]}`))
    })
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.try-group button'))
        if (/JSON|CSV|Web/.test(button.textContent ?? '')) button.click()
    })
    await expect.poll(() => saved.length).toBe(4)
    const first = (text: string) => text.charCodeAt(0)
    expect((await Promise.all(saved)).sort()).toEqual([
      `text.records.csv ${first('f')}`,
      `text.records.html ${first('<')}`,
      `text.records.json ${first('[')}`,
      `text.records.ndjson ${first('{')}`,
    ])
  })

  test('warns of a text that is not English', async () => {
    const page = await demo.open('?view=try')
    const words =
      'Der Hafenmeister sagte am Montag dem Rat, dass die neue Brücke noch nicht fertig ist. '
    await pasteText(page, words.repeat(4))
    await page.getByText('This does not look like English').waitFor()
  })

  test('opens the records in all views, and leads back to the text', async () => {
    const page = await demo.open('?view=try')
    await pasteText(page, report)
    await page.getByRole('button', { name: 'Open in all views' }).click()
    await page.waitForURL('**/?view=timeline')
    await page.getByText('You are looking at A bridge').waitFor()
    await page.getByRole('link', { name: 'Try it' }).click()
    await page.locator('.try-results').waitFor()
  })

  test('keeps hostile texts inert', async () => {
    const page = await demo.open('?view=try')
    const hostile = `Ada Quill said that <script>document.title = 'ran'</script> was late. Tom Barda said: “<img src=x onerror="document.title='ran'">”. Oman accused \u202EYemen\u202C of javascript:alert(1). Eve \uD800Sorn said it was \u0007 late.`
    await pasteText(page, hostile)
    const text = await page.locator('.text-body').textContent()
    expect(text).toContain("<script>document.title = 'ran'</script>")
    for (const sign of ['\u202E', '\uD800', '\u0007']) expect(text).not.toContain(sign)
    expect(await page.locator('main :is(script, img, a[href^="javascript"])').count()).toBe(0)
    expect(await page.title()).not.toBe('ran')
  })

  test('lays out no more than it has to of a million letters and of many records', async () => {
    const page = await demo.open('?view=try')
    await pasteText(page, 'a'.repeat(1_000_000))
    const length = () =>
      page.locator('.text-body').evaluate(({ textContent }) => textContent?.length)
    const first = (await length()) ?? 0
    expect(first).toBeLessThan(250_000)
    await page.getByRole('button', { name: 'Show more of the text' }).click()
    expect(await length()).toBeGreaterThan(first)
    await pasteText(page, 'Oman accused Yemen of delay. '.repeat(2000))
    await page.getByText('Events 2,000').waitFor()
    await page.locator('.text-item').nth(50).click()
    expect(await page.locator('.text-item').count()).toBeLessThan(500)
  })

  test('axe finds nothing in results, and they fit 320 pixels', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await demo.open('?view=try', { colorScheme, reducedMotion: 'reduce' })
      await page.getByRole('button', { name: 'A report' }).click()
      await waitForAnswer(page)
      for (const kind of ['quote', 'event', 'mention', 'time']) {
        await page.locator(`.text-body .is-${kind}`).first().click()
        expect(await findViolations(page)).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(await findViolations(page)).toEqual([])
    }
  })
})
