import type { HtmlElement } from './parse-html.ts'
import { attributeOf, rawTextOf } from './tree.ts'

/** What the JSON-LD of a page says of its article, after schema.org. */
export interface LinkedData {
  title?: string | undefined
  authors: string[]
  published?: string | undefined
  url?: string | undefined
}

type Thing = Readonly<Record<string, unknown>>

const article = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsletterIssue|PressRelease)$/

/** Read the description of the article in `<script type="application/ld+json">`; undefined where there is none. */
export function readLinkedData(elements: readonly HtmlElement[]): LinkedData | undefined {
  const things = elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => /^application\/ld\+json/i.test(attributeOf(element, 'type') ?? ''))
    .flatMap((element) => parse(rawTextOf(element)))
  const found = things.find(isArticle)
  if (found === undefined) return undefined
  return {
    title: asText(found.headline) ?? asText(found.name),
    authors: [found.author ?? found.creator].flat().flatMap((author) => nameOf(author, things)),
    published: asText(found.datePublished),
    url: asText(found.url) ?? idOf(found.mainEntityOfPage),
  }
}

function parse(json: string): Thing[] {
  try {
    return flatten(JSON.parse(json))
  } catch {
    return []
  }
}

const flatten = (value: unknown): Thing[] =>
  [value].flat().flatMap((thing) => {
    if (!isThing(thing)) return []
    return [thing, ...flatten(thing['@graph'] ?? [])]
  })

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

const isArticle = (thing: Thing): boolean =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && article.test(type))

/** The name of an author: a name, a thing, or a reference to one. */
function nameOf(author: unknown, things: readonly Thing[]): string[] {
  if (typeof author === 'string') return [author]
  if (!isThing(author)) return []
  const name = asText(author.name)
  if (name !== undefined) return [name]
  const id = idOf(author)
  const named = things.find((thing) => id !== undefined && thing['@id'] === id && thing !== author)
  return [asText(named?.name)].filter((name) => name !== undefined)
}

const idOf = (value: unknown): string | undefined =>
  asText(value) ?? (isThing(value) ? asText(value['@id']) : undefined)

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
