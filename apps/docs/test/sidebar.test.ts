import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeSidebar } from '../src/sidebar.ts'
import { writeFile } from '../src/write-file.ts'
import { root } from './support/reader.ts'

const docs = join(root, 'docs')
const linksOf = (pages: string) =>
  makeSidebar(pages).flatMap(({ items = [] }) => items.map(({ link }) => link))

it('has each page once', () => {
  const pages = globSync('*.md', { cwd: docs }).map((name) => `/${basename(name, '.md')}`)
  expect(linksOf(docs).sort()).toEqual(pages.sort())
})

it('leaves out what is not there, and lists other pages by their titles', () => {
  const pages = mkdtempSync(join(tmpdir(), 'onrecord-sidebar-'))
  onTestFinished(() => rmSync(pages, { recursive: true }))
  writeFile(join(pages, 'index.md'), '')
  writeFile(join(pages, 'sdk.md'), '# SDK\n')
  writeFile(join(pages, 'figs.md'), '# All about figs\n')
  writeFile(join(pages, 'reference/api/index.md'), '# API\n')
  expect(makeSidebar(pages)).toEqual([
    {
      text: 'Reference',
      items: [
        { text: 'SDK', link: '/sdk' },
        { text: 'API', link: '/reference/api/' },
      ],
    },
    { text: 'Work on it', items: [{ text: 'All about figs', link: '/figs' }] },
  ])
})
