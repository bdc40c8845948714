import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Serve the built page on a free port of this machine. */
export async function servePage(): Promise<{ server: PreviewServer; address: string }> {
  if (!existsSync(`${root}/dist/index.html`))
    throw new Error('Unexpected lack of apps/demo/dist, expected npm run build -w @onrecord/demo')
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('Unexpected server without an address')
  return { server, address }
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: options })
}

/** Open a page that has a history and storage of its own, and note what goes wrong in it. */
export async function openPage(
  browser: Browser,
  settings: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    ...settings,
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  return { page, problems }
}
