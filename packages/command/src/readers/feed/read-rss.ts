import type { XmlElement } from '@rgrove/parse-xml'
import { InputError } from '../../dataset/input-error.ts'
import { readPublishedDay } from '../published-day.ts'
import type { Reader } from '../reader.ts'
import { type Entry, type EntryText, readEntry } from './entry.ts'
import { childOf, childrenOf, findRootName, parseFeedXml, placeXmlText, wordsOf } from './xml.ts'

/** Reads RSS 0.9 to 2.0, and 1.0 in RDF. */
export const rssReader: Reader = {
  name: 'rss',
  extensions: ['rss', 'rdf'],
  recognises: (text) => ['rss', 'rdf:RDF'].includes(findRootName(text) ?? ''),
  read: (xml) => {
    const root = parseFeedXml(xml)
    const channel = childOf(root, 'channel')
    if (channel === undefined) throw new InputError(`Unexpected <${root.name}>, expected RSS`)
    const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')]
    return items.map((item, index) => readEntry(toEntry(xml, item), index))
  },
}

function toEntry(xml: string, item: XmlElement): Entry {
  const guid = childOf(item, 'guid')
  const link = wordsOf(childOf(item, 'link'))
  const id = wordsOf(guid)
  const isLink = guid?.attributes.isPermaLink !== 'false' && /^https?:/.test(id ?? '')
  const place = (element: XmlElement | undefined): EntryText | undefined =>
    element && { ...placeXmlText(xml, element), isHtml: true }
  return {
    id: id ?? item.attributes['rdf:about'],
    title: place(childOf(item, 'title')),
    content: place(childOf(item, 'content:encoded', 'description')),
    authors: readAuthors(item),
    published: readPublishedDay(wordsOf(childOf(item, 'pubDate', 'dc:date', 'published'))),
    url: link ?? (isLink ? id : undefined),
  }
}

/** The authors are names in `dc:creator`, or mail addresses with a name behind them in `author`. */
function readAuthors(item: XmlElement): string[] {
  const creators = childrenOf(item, 'dc:creator').map(wordsOf)
  const authors = childrenOf(item, 'author').map((author) => {
    const words = wordsOf(author) ?? ''
    return /\(([^)]+)\)\s*$/.exec(words)?.[1] ?? (words.includes('@') ? undefined : words)
  })
  return (creators.length > 0 ? creators : authors).filter((name) => name !== undefined)
}
