import type { DatasetRecords } from '@onrecord/sdk/open'
import type { Page } from 'playwright-core'

/** Choose a dataset on the page that compares two, as files of the reader. */
export async function chooseDataset(page: Page, records: DatasetRecords): Promise<void> {
  await page
    .getByLabel('Choose files')
    .first()
    .setInputFiles({
      name: 'dataset.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(records)),
    })
}

/** Show a dataset in all views. */
export async function showDataset(page: Page, records: DatasetRecords): Promise<void> {
  await chooseDataset(page, records)
  await page.getByRole('button', { name: /in all views/ }).click()
  await page.getByText('You are looking at').waitFor()
}

/** Go to an address without loading the page anew, so that its dataset stays. */
export async function goWithin(page: Page, query: string): Promise<void> {
  await page.evaluate((query) => {
    const link = document.createElement('a')
    link.setAttribute('href', query)
    document.body.append(link)
    link.click()
    link.remove()
  }, query)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
