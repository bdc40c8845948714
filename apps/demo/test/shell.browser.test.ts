import { cite, dataset } from '@onrecord/sdk'
import { expect, test } from 'vitest'
import { policy } from '../build/policy.ts'
import { describePage } from './support/describe-page.ts'

const quote = dataset.quotes.get('sergey-lavrov-ee7755ac98')

describePage('the shell', (demo) => {
  const record = `?view=quote&id=${quote.id}`

  test('has a strict policy, which refuses markup of others', async () => {
    const page = await demo.open()
    const found = page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await found.getAttribute('content')).toBe(policy)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    const directives = policy.split('; ')
    for (const directive of ["default-src 'none'", "script-src 'self'", "base-uri 'none'"])
      expect(directives).toContain(directive)
    const refused = page.evaluate((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup)
    }, '<img src=x onerror="document.title=1">')
    await expect(refused).rejects.toThrow('TrustedHTML')
    demo.expectProblem(page, /TrustedHTML/)
  })

  test('loads nothing from elsewhere, and takes no styles of markup', async () => {
    const page = await demo.open()
    const refused = await page.evaluate(async () => {
      const found = new Set<string>()
      const all = new Promise<void>((resolve) =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (found.add(effectiveDirective).size === 5) resolve()
        }),
      )
      await fetch('https://records.example/').catch(() => {})
      new Image().src = 'https://records.example/pixel.png'
      const style = document.createElement('style')
      style.textContent = 'h1 { display: none }'
      const link = document.createElement('a')
      link.setAttribute('style', 'color: red')
      const frame = document.createElement('iframe')
      frame.setAttribute('src', 'https://records.example/')
      document.body.append(style, link, frame)
      await all
      return [...found].sort()
    })
    expect(refused).toEqual([
      'connect-src',
      'frame-src',
      'img-src',
      'style-src-attr',
      'style-src-elem',
    ])
    for (const problem of [/Connecting/, /Fetch/, /style/, /style/, /image/, /Framing/])
      demo.expectProblem(page, problem)
  })

  test('shows a record by its address, and its actor after a click; back and forward', async () => {
    const page = await demo.open(record)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await page.locator('.quotation').textContent()).toBe(`“${quote.text}”`)
    await page.locator('.record').getByRole('link', { name: 'Sergey Lavrov' }).first().click()
    await page.waitForURL('**/?view=actor&id=sergey-lavrov')
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.goBack()
    await page.locator('.quotation').waitFor()
    await page.goForward()
    await page.waitForURL('**/?view=actor&id=sergey-lavrov')
  })

  test('says that a record is not there', async () => {
    const page = await demo.open('?view=event&id=%3Cimg src=x%3E')
    expect(await page.locator('main').textContent()).toContain('has no event “<img src=x>”')
    expect(await page.locator('img').count()).toBe(0)
  })

  test('shows the start for a view that does not exist', async () => {
    const page = await demo.open('?view=constructor')
    expect(await page.locator('main').getAttribute('class')).toBe('view-start')
  })

  test('copies citation, link and JSON', async () => {
    const page = await demo.open(record, { permissions: ['clipboard-read', 'clipboard-write'] })
    const copy = async (name: string) => {
      await page.getByRole('button', { name: `Copy ${name}` }).click()
      await page.locator('.copied:not(:empty)').waitFor()
      expect(await page.locator('.copied').allTextContents()).toContain('Copied')
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copy('citation')).toBe(cite(quote))
    expect(await copy('link')).toBe(`${demo.address}${record}`)
    expect(JSON.parse(await copy('JSON'))).toEqual(quote.toJSON())
  })

  test('is worked by the keyboard from the first key', async () => {
    const page = await demo.open(record)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sergey Lavrov')
  })
})
