import type { MetaData } from './meta-data.ts'
import type { HtmlElement } from './parse-html.ts'
import { attributeOf, hasAncestor, textOf } from './tree.ts'

const by = /^(?:(?:written|posted|words|reported|story) )?by:?\s+/i
const bylineClass = /(?:^|[-_\s])(?:by-?line|author-?name|authors?)(?=$|[-_\s])/i
const longest = 100

/** Find the authors of a page in its `<meta>`, its links to authors or its byline. */
export function findAuthors(elements: readonly HtmlElement[], meta: MetaData): string[] {
  const told = meta
    .getAll('author', 'parsely-author', 'dc.creator', 'citation_author', 'byl', 'article:author')
    .filter((name) => !/^https?:/.test(name))
  if (told.length > 0) return splitNames(told)
  const inArticle = elements.filter(
    (element) =>
      !hasAncestor(element, ({ tagName }) => tagName === 'aside' || tagName === 'footer'),
  )
  const marked = inArticle.filter(
    (element) =>
      attributeOf(element, 'rel') === 'author' ||
      (/(?:^|\s)(?:author|name)(?:\s|$)/.test(attributeOf(element, 'itemprop') ?? '') &&
        isNameOfAuthor(element)),
  )
  if (marked.length > 0) return splitNames(marked.map(textOf))
  const [byline] = inArticle
    .filter((element) => bylineClass.test(attributeOf(element, 'class') ?? ''))
    .map(textOf)
    .filter((text) => text !== '' && text.length <= longest)
  return byline === undefined ? [] : splitNames([byline])
}

/** Whether an element has the name itself, not what else is told of the author. */
const isNameOfAuthor = (element: HtmlElement): boolean =>
  attributeOf(element, 'itemprop') === 'name'
    ? hasAncestor(element, (parent) => attributeOf(parent, 'itemprop') === 'author')
    : attributeOf(element, 'itemscope') === undefined

/** "By Ada Quill and Tom Barda | 3 March 2018" gives two names, each once. */
const splitNames = (bylines: readonly string[]): string[] => [
  ...new Set(
    bylines.flatMap((byline) =>
      (byline.replace(by, '').split(/\s*[|•·–—]\s*/)[0] ?? '')
        .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*|\s+&\s+/)
        .map((name) => name.trim())
        .filter((name) => /\p{L}/u.test(name) && !/\d/.test(name)),
    ),
  ),
]
