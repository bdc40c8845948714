import { existsSync } from 'node:fs'

const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a Chromium on this machine, if there is one. */
export function findChromium(): string | undefined {
  const wanted = process.env.CHROMIUM
  if (!wanted) return usualPaths.find((path) => existsSync(path))
  if (existsSync(wanted)) return wanted
  throw new Error(`Unexpected CHROMIUM "${wanted}", expected the path of a Chromium`)
}
