import { decodeHTML } from 'entities/decode'
import { readPublishedDay } from '../published-day.ts'
import { findAuthors } from './find-authors.ts'
import { findTitle } from './find-title.ts'
import { readLinkedData } from './json-ld.ts'
import { MetaData } from './meta-data.ts'
import type { HtmlElement } from './parse-html.ts'
import { attributeOf, hasAncestor, textOf } from './tree.ts'

export interface PageDescription {
  title: string | undefined
  /** The heading that has the title, if there is one. */
  heading: HtmlElement | undefined
  authors: string[] | undefined
  published: string | undefined
  url: string | undefined
}

/** Read what a page says of its article: in JSON-LD, in `<meta>`, or in elements that are made for it. */
export function describePage(elements: readonly HtmlElement[]): PageDescription {
  const linked = readLinkedData(elements)
  const meta = new MetaData(elements)
  const names = linked?.authors.map((name) => decodeHTML(name)) ?? []
  const authors = names.length > 0 ? names : findAuthors(elements, meta)
  return {
    ...findTitle(elements, [
      linked?.title && decodeHTML(linked.title),
      meta.get('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title'),
    ]),
    authors: authors.length > 0 ? authors : undefined,
    published: findPublished(elements, linked?.published, meta),
    url: findUrl(elements, linked?.url, meta),
  }
}

function findPublished(
  elements: readonly HtmlElement[],
  linked: string | undefined,
  meta: MetaData,
): string | undefined {
  const times = elements.filter(
    (element) =>
      attributeOf(element, 'itemprop') === 'datePublished' ||
      (element.tagName === 'time' && !hasAncestor(element, isBeside)),
  )
  const values = [
    linked,
    meta.get('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date'),
    meta.get('dc.date.issued', 'dcterms.created', 'dc.date', 'citation_publication_date'),
    meta.get('sailthru.date', 'publish-date', 'pubdate', 'date'),
    ...times.map(
      (time) => attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? textOf(time),
    ),
  ]
  for (const value of values) {
    const day = readPublishedDay(value)
    if (day !== undefined) return day
  }
  return undefined
}

const isBeside = ({ tagName }: HtmlElement): boolean => ['aside', 'nav', 'footer'].includes(tagName)

function findUrl(
  elements: readonly HtmlElement[],
  linked: string | undefined,
  meta: MetaData,
): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  )
  return [link && attributeOf(link, 'href'), meta.get('og:url'), linked].find(
    (url) => url !== undefined && /^https?:\/\//.test(url),
  )
}
