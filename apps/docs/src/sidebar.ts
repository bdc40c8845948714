import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { chapters } from './chapters.ts'

/**
 * The sidebar of the site.
 *
 * @param pages
 *   The folder of the pages: what is not there is left out.
 */
export function makeSidebar(pages: string): DefaultTheme.SidebarItem[] {
  const sidebar = chapters.map(({ title, pages: entries }) => ({
    text: title,
    items: Object.entries(entries)
      .filter(([name]) => existsSync(join(pages, `${name}.md`)))
      .map(([name, text]) => ({ text, link: `/${name}` })),
  }))
  sidebar.find(({ text }) => text === 'Reference')?.items.push(...listApi(pages))
  return sidebar.filter(({ items }) => items.length > 0)
}

/** The pages of the API, if it has been written. */
function listApi(pages: string): { text: string; link: string }[] {
  const folder = join(pages, 'reference/api')
  const [first] = ['index.md', 'README.md', ...globSync('*.md', { cwd: folder }).sort()].filter(
    (name) => existsSync(join(folder, name)),
  )
  return first
    ? [{ text: 'API', link: `/reference/api/${first.replace(/(?:index)?\.md$/, '')}` }]
    : []
}
