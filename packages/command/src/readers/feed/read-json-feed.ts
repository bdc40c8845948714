import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser'
import { InputError } from '../../dataset/input-error.ts'
import { align, type ReadEscape } from '../places/align.ts'
import { joinPieces } from '../places/join-pieces.ts'
import { readPublishedDay } from '../published-day.ts'
import type { Reader } from '../reader.ts'
import { type Entry, type EntryText, readEntry } from './entry.ts'

export const jsonFeedReader: Reader = {
  name: 'json-feed',
  extensions: [],
  recognises: (text) =>
    /^\uFEFF?\s*\{/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\//.test(text),
  read: (json) => {
    const errors: ParseError[] = []
    const root = parseTree(json, errors, { disallowComments: true })
    const items = root && findNodeAtLocation(root, ['items'])
    if (errors.length > 0 || items?.type !== 'array')
      throw new InputError(
        `Unexpected JSON${errors[0] ? `, character ${errors[0].offset}` : ''}, expected a JSON Feed with "items"`,
      )
    return (items.children ?? []).map((item, index) => readEntry(toEntry(json, item), index))
  },
}

function toEntry(json: string, item: Node): Entry {
  const nodeOf = (...names: string[]): Node | undefined =>
    names.map((name) => findNodeAtLocation(item, [name])).find((node) => node !== undefined)
  const textOf = (...names: string[]): string | undefined => asText(nodeOf(...names))
  const place = (node: Node | undefined, isHtml: boolean): EntryText | undefined =>
    node?.type === 'string'
      ? { ...joinPieces(align(getNodeValue(node), json, node.offset + 1, readEscape)), isHtml }
      : undefined
  const authors =
    nodeOf('authors')?.children ?? [nodeOf('author')].filter((node) => node !== undefined)
  return {
    id: textOf('id'),
    title: place(nodeOf('title'), false),
    content: place(nodeOf('content_html'), true) ?? place(nodeOf('content_text', 'summary'), false),
    authors: authors
      .map((author) => asText(findNodeAtLocation(author, ['name'])))
      .filter((name) => name !== undefined),
    published: readPublishedDay(textOf('date_published', 'date_modified')),
    url: textOf('url', 'external_url'),
  }
}

const asText = (node: Node | undefined): string | undefined =>
  typeof node?.value === 'string' && node.value !== '' ? node.value : undefined

const escapes = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])/y

const readEscape: ReadEscape = (json, offset) => {
  escapes.lastIndex = offset
  const found = escapes.exec(json)?.[0]
  return found === undefined ? undefined : { text: JSON.parse(`"${found}"`), length: found.length }
}
