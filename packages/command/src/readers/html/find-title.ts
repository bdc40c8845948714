import type { HtmlElement } from './parse-html.ts'
import { textOf } from './tree.ts'

/** What stands between the title of an article and the name of the site. */
const separators = /\s+[|–—•·»:-]\s+/

/**
 * Find the title of a page. The heading that has it, if there is one, says it as readers see it.
 *
 * @param given
 *   The titles in the metadata of the page, the best first.
 */
export function findTitle(
  elements: readonly HtmlElement[],
  given: readonly (string | undefined)[],
): { title: string | undefined; heading: HtmlElement | undefined } {
  const titleElement = elements.find(({ tagName }) => tagName === 'title')
  const whole = titleElement && textOf(titleElement)
  const known = given.filter((title) => title !== undefined && title !== '')
  const headings = elements.filter(({ tagName }) => tagName === 'h1')
  const sources = [...known, whole].map((title) => simplify(title ?? ''))
  const heading =
    headings.find((element) => isTold(simplify(textOf(element)), sources)) ??
    (headings.length === 1 && known.length === 0 ? headings[0] : undefined)
  const title = (heading && textOf(heading)) || known[0] || (whole && withoutSite(whole))
  return { title: title || undefined, heading: title ? heading : undefined }
}

/** Whether a heading is what the metadata call the page, with or without the name of the site. */
const isTold = (heading: string, titles: readonly string[]): boolean =>
  heading.length > 3 &&
  titles.some((title) => title.startsWith(heading) && heading.length * 2 >= title.length)

const simplify = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The longest part of a title such as "Ferry strike ends | The Example". */
const withoutSite = (title: string): string =>
  title.split(separators).reduce((a, b) => (b.length > a.length ? b : a), '')
