import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PageTemplate } from './page-template.ts'

/** Read the template of a page: the files of a folder in `pages` of this package. */
export function readTemplate(name: string): PageTemplate {
  const manifest = createRequire(import.meta.url).resolve('onrecord/package.json')
  const read = (file: string) => readFileSync(join(dirname(manifest), 'pages', name, file), 'utf8')
  return { html: read('page.html'), style: read('page.css'), script: read('page.js') }
}
