import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const read = (file: string) => readFileSync(`${dist}${file}`)
/** Fonts are compressed already. */
const sizeOf = (file: string) =>
  file.endsWith('.woff2') ? read(file).length : gzipSync(read(file)).length

/** The files that the start page loads: those of index.html, what its script imports for the start, and the fonts for Latin. */
function listFirstFiles(): readonly string[] {
  const page = read('index.html').toString()
  const files = new Set(['index.html'])
  for (const [, file] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) if (file) files.add(file)
  const script = [...files].filter((file) => file.endsWith('.js'))
  for (const file of script)
    for (const [, part] of read(file)
      .toString()
      .matchAll(/["'`](?:\.\/|assets\/)?(start-view-[\w-]+\.js)["'`]/g))
      if (part) files.add(`assets/${part}`)
  for (const file of [...files].filter((each) => each.includes('start-view')))
    for (const [, part] of read(file)
      .toString()
      .matchAll(/from\s*["'`]\.\/([\w-]+\.js)["'`]/g))
      if (part) files.add(`assets/${part}`)
  for (const file of [...files].filter((each) => each.endsWith('.css')))
    for (const [, font] of read(file)
      .toString()
      .matchAll(/url\(\.\/([\w-]+-latin-wght-normal-[\w-]+\.woff2)\)/g))
      if (font) files.add(`assets/${font}`)
  return [...files]
}

test('the first load is at most 200 kB', () => {
  const files = listFirstFiles()
  expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2)
  expect(files.some((file) => file.includes('start-view'))).toBe(true)
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0)
  expect(total).toBeLessThan(200_000)
  expect(total).toBeGreaterThan(100_000)
})
