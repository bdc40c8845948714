import { dataset } from '@onrecord/sdk'
import type { DatasetRecords } from '@onrecord/sdk/open'
import { expect, test } from 'vitest'
import { describePage } from './support/describe-page.ts'
import { listedViews } from './support/list-views.ts'
import { goWithin, showDataset } from './support/open-dataset.ts'

const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
const reversed = '\u202Eevil\u2066'

/** The published dataset with markup, scripts and bidirectional controls wherever a text can be. */
function makeHostile(): DatasetRecords {
  const records = structuredClone(dataset.toJSON()) as DatasetRecords
  for (const source of records.sources)
    Object.assign(source, {
      title: markup,
      authors: [reversed],
      url: 'javascript:document.title=3',
    })
  for (const actor of records.actors)
    Object.assign(actor, {
      name: `${markup} ${reversed} ${actor.id}`,
      aliases: [markup],
      codes: { wikidata: 'Q1"><b>' },
    })
  for (const quote of records.quotes)
    Object.assign(quote, {
      text: `${markup} ${reversed}`,
      place: markup,
      speakerText: markup,
      gloss: markup,
    })
  for (const event of records.events) Object.assign(event, { place: markup, gloss: markup })
  return { ...records, name: markup }
}

describePage('records that attack', (demo) => {
  test('are shown as text, whatever the view', async () => {
    const page = await demo.open('?view=compare')
    await showDataset(page, makeHostile())
    for (const [, query] of listedViews) {
      await goWithin(page, query === '' ? '?' : query)
      for (const summary of await page.locator('main summary:visible').all()) await summary.click()
      expect(await page.locator('img, body script, iframe, object, b').count()).toBe(0)
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.filter((href) => !/^(?:\?|#|https?:\/\/)/.test(href))).toEqual([])
      expect(await page.title()).not.toMatch(/^[123]$/)
      const isolated = await page.evaluate((mark) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const free: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (
            node.nodeValue?.includes(mark) &&
            !node.parentElement?.closest('bdi, option, text, .hidden, [role="status"]')
          )
            free.push(node.parentElement?.outerHTML ?? '')
        return free
      }, '\u202E')
      expect(isolated).toEqual([])
    }
  })
})
