import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'

/** Paste a text into "Try it", and wait until it is read or refused. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator('#try-text').evaluate((area, pasted) => {
    if (area instanceof HTMLTextAreaElement) area.value = pasted
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await waitForAnswer(page)
}

/** Wait until a text is read or refused. */
export const waitForAnswer = (page: Page): Promise<void> =>
  page.locator('.try-results, .try-problem').first().waitFor()

/** Choose a file in "Try it", and wait until it is read. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(path)
  await page.locator(`[data-file="${basename(path)}"]`).waitFor()
}

/** Save what a button downloads. */
export async function download(
  page: Page,
  button: string,
): Promise<{ name: string; content: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path(), 'utf8') }
}
