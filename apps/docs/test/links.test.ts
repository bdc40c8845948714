import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const site = fileURLToPath(new URL('../dist', import.meta.url))
const pages = globSync('{*,reference/**/*}.html', { cwd: site, exclude: ['404.html'] }).sort()
const read = (page: string): string => readFileSync(join(site, page), 'utf8')

/** The places of pages. Those of the reference of the API are left out, as its links count headings in another way. */
const ids = new Map(
  pages
    .filter((page) => !page.startsWith('reference/'))
    .map((page) => [
      page,
      new Set(Array.from(read(page).matchAll(/ id="([^"]+)"/g), ([, id]) => id)),
    ]),
)

/** What a link of a page leads to: a file of the site, and a place in it. */
function resolve(page: string, href: string): { file: string; id: string } {
  const [path = '', id = ''] = decodeURI(href).split('#')
  const absolute = posix.resolve('/', dirname(page), path || basename(page))
  const file = [absolute, `${absolute}.html`, `${absolute}/index.html`]
    .map((name) => name.slice(1))
    .find((name) => /\.\w+$/.test(name) && existsSync(join(site, name)))
  return { file: file ?? '', id }
}

it.each(pages)('%s leads to places of the site that exist', (page) => {
  const links = [...read(page).matchAll(/<a [^>]*href="(?!https?:|mailto:)([^"]*)"/g)]
  expect(links).not.toEqual([])
  const broken = links.flatMap(([, href = '']) => {
    const { file, id } = resolve(page, href)
    const isThere = file !== '' && (id === '' || !ids.has(file) || ids.get(file)?.has(id))
    return isThere ? [] : [href]
  })
  expect(broken).toEqual([])
})
