import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Review } from './open-review.ts'

/**
 * Format a page to review records in a browser: one file, which loads nothing and saves decisions as a file. Its policy allows
 * its own style and script alone.
 */
export function formatPage({ name, version, items, view }: Review, reviewer = ''): string {
  const [style, script] = [readPart('page.css'), readPart('page.js')]
  const listed = items.map(({ table, record }, position) => ({
    table,
    id: record.id,
    view: view(position),
  }))
  const parts = new Map([
    ['policy', formatPolicy(style, script)],
    ['title', escapeHtml(`Review of ${name} ${version}`)],
    ['reviewer', escapeHtml(reviewer)],
    ['style', `<style>${style}</style>`],
    ['data', `<script type="application/json" id="data">${escapeJson({ items: listed })}</script>`],
    ['script', `<script>${script}</script>`],
  ])
  return readPart('page.html').replace(/\{\{(\w+)\}\}/g, (_, part) => parts.get(part) ?? '')
}

const readPart = (name: string): string => {
  const manifest = createRequire(import.meta.url).resolve('onrecord/package.json')
  return readFileSync(join(dirname(manifest), 'pages', 'review', name), 'utf8')
}

const formatPolicy = (style: string, script: string): string =>
  `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`

const hashOf = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

/** JSON that ends no script element. */
const escapeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
