import { sha256 } from '../dataset/sha256.ts'
import { escapeHtml } from './escape-html.ts'
import type { PageTemplate } from './page-template.ts'

/**
 * Fill a page: one file, which loads nothing. Its policy allows its own style and script alone.
 *
 * @param values
 *   Texts by the names of their places.
 * @param parts
 *   HTML by the names of its places.
 */
export function fillPage(
  { html, style, script }: PageTemplate,
  values: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string {
  const known = new Map([
    ...Object.entries(values).map(([key, text]): [string, string] => [key, escapeHtml(text)]),
    ...Object.entries(parts),
    ['policy', formatPolicy(style, script)],
    ['style', `<style>${style}</style>`],
    ['script', `<script>${script}</script>`],
  ])
  return html.replace(/\{\{(\w+)\}\}/g, (_, part) => known.get(part) ?? '')
}

/** A script element with data that the script of a page reads. */
export const dataElement = (value: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

const formatPolicy = (style: string, script: string): string =>
  `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`

/** The hash of a style or script as a policy names it. */
function hashOf(content: string): string {
  const bytes = sha256(content).replace(/../g, (byte) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  )
  return `sha256-${btoa(bytes)}`
}
