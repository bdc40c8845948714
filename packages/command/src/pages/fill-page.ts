import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { escapeHtml } from './escape-html.ts'

/**
 * Fill a page of this package: one file, which loads nothing. Its policy allows its own style and script alone.
 *
 * @param name
 *   The folder in `pages`: its `page.html` has places for `{{policy}}`, `{{style}}`, `{{script}}` and the values.
 * @param values
 *   Texts by the names of their places.
 * @param parts
 *   HTML by the names of its places.
 */
export function fillPage(
  name: string,
  values: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string {
  const [style, script] = [readPart(name, 'page.css'), readPart(name, 'page.js')]
  const known = new Map([
    ...Object.entries(values).map(([key, text]): [string, string] => [key, escapeHtml(text)]),
    ...Object.entries(parts),
    ['policy', formatPolicy(style, script)],
    ['style', `<style>${style}</style>`],
    ['script', `<script>${script}</script>`],
  ])
  return readPart(name, 'page.html').replace(/\{\{(\w+)\}\}/g, (_, part) => known.get(part) ?? '')
}

/** A script element with data that the script of a page reads. */
export const dataElement = (value: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

const readPart = (name: string, file: string): string => {
  const manifest = createRequire(import.meta.url).resolve('onrecord/package.json')
  return readFileSync(join(dirname(manifest), 'pages', name, file), 'utf8')
}

const formatPolicy = (style: string, script: string): string =>
  `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`

const hashOf = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`
