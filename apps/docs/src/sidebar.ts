import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { chapters } from './chapters.ts'

/**
 * The sidebar of the site. A page that no chapter lists is at the end.
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
  sidebar.at(-1)?.items.push(...listOthers(pages))
  sidebar.find(({ text }) => text === 'Reference')?.items.push(...listApi(pages))
  return sidebar.filter(({ items }) => items.length > 0)
}

/** The pages that no chapter lists, with their own titles. */
function listOthers(pages: string): { text: string; link: string }[] {
  const listed = new Set(['index', ...chapters.flatMap(({ pages }) => Object.keys(pages))])
  return globSync('*.md', { cwd: pages })
    .map((file) => file.slice(0, -'.md'.length))
    .filter((name) => !listed.has(name))
    .sort()
    .map((name) => {
      const [, title = name] =
        /^# (.*)$/m.exec(readFileSync(join(pages, `${name}.md`), 'utf8')) ?? []
      return { text: title, link: `/${name}` }
    })
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
