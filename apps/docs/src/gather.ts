/**
 * Gather the pages of the site in `pages`: those of `docs`, the start page, the changes of the packages, the reference of the API
 * if it has been written, and the demo.
 */
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listChanges } from './changes.ts'
import { findRepository } from './repository.ts'
import { toPage } from './to-page.ts'
import { writeFile } from './write-file.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const root = join(app, '../..')
const docs = join(root, 'docs')
const pages = join(app, 'pages')
const repository = findRepository()

rmSync(pages, { recursive: true, force: true })
for (const name of globSync('**/*.md', { cwd: docs })) {
  const markdown = readFileSync(join(docs, name), 'utf8')
  writeFile(join(pages, name), toPage(markdown, repository))
}
const changelog = join(pages, 'changelog.md')
if (existsSync(changelog))
  writeFile(changelog, `${readFileSync(changelog, 'utf8')}\n${listChanges(root)}\n`)
cpSync(join(app, 'home.md'), join(pages, 'index.md'))
for (const name of globSync('**/*.{png,svg}', { cwd: docs }))
  cpSync(join(docs, name), join(pages, 'public', name))
cpSync(join(app, 'public'), join(pages, 'public'), { recursive: true })
cpSync(join(app, '../demo/dist'), join(pages, 'public/demo'), { recursive: true })
const reference = join(app, 'reference/api')
if (existsSync(reference)) cpSync(reference, join(pages, 'reference/api'), { recursive: true })
