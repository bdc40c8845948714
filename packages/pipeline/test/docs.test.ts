import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const stages = join(root, 'packages/pipeline/src/stages')

const read = (path: string): string => readFileSync(path, 'utf8')

/** The names of the TypeScript files in a folder. */
const filesIn = (folder: string): string[] =>
  globSync('**/*.ts', { cwd: folder }).map((path) => basename(path))

/** The names of files in a section of docs/pipeline.md, without those of its links. */
function filesNamed(title: string): string[] {
  const sections = read(join(root, 'docs/pipeline.md')).split(/^## /m)
  const section = sections.find((text) => text.startsWith(`${title}\n`)) ?? ''
  const words = section.replace(/\[.*?\]\(.*?\)/g, '').match(/[\w-]+\.ts\b/g) ?? []
  return [...new Set(words)].filter((name) => name !== 'compile.ts')
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The sections that name the files of a folder. */
const sections: { title: string; folder: string }[] = [
  { title: 'Grammar', folder: join(root, 'packages/grammar/src') },
  ...readdirSync(stages).map((stage) => ({
    title: capitalize(stage),
    folder: join(stages, stage),
  })),
]

describe('docs/pipeline.md', () => {
  it.each(sections)('names the files of $title', ({ title, folder }) => {
    expect(filesNamed(title).sort()).toEqual(filesIn(folder).sort())
  })
})

describe('stages', () => {
  it.each(readdirSync(stages))('%s imports nothing of other stages but types', (stage) => {
    const others = readdirSync(stages).filter((other) => other !== stage)
    const imports = globSync('**/*.ts', { cwd: join(stages, stage) }).flatMap(
      (path) => read(join(stages, stage, path)).match(/^import [^']*'[^']*'$/gm) ?? [],
    )
    const crossing = imports.filter((line) => others.some((other) => line.includes(`../${other}/`)))
    expect(crossing.filter((line) => !line.startsWith('import type '))).toEqual([])
  })
})

describe('links', () => {
  const pages = globSync(['*.md', 'docs/*.md', '{packages,apps}/*/README.md'], { cwd: root })

  it.each(pages)('%s', (page) => {
    const links = [...read(join(root, page)).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)]
    const missing = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? join(root, page) : join(root, dirname(page), path)
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
    })
    expect(missing.map(([link]) => link)).toEqual([])
  })
})

/** The anchors of the headings of a page. */
const anchorsOf = (page: string): string[] =>
  Array.from(read(page).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replace(/ /g, '-'),
  )
