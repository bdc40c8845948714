import type { XmlElement } from '@rgrove/parse-xml'
import { InputError } from '../../dataset/input-error.ts'
import { shiftPlaces } from '../places/file-places.ts'
import { readPublishedDay } from '../published-day.ts'
import type { Reader } from '../reader.ts'
import { type Entry, type EntryText, readEntry } from './entry.ts'
import { childOf, childrenOf, findRootName, parseFeedXml, placeXmlText, wordsOf } from './xml.ts'

export const atomReader: Reader = {
  name: 'atom',
  extensions: ['atom'],
  recognises: (text) => findRootName(text) === 'feed',
  read: (xml) => {
    const root = parseFeedXml(xml)
    if (root.name !== 'feed') throw new InputError(`Unexpected <${root.name}>, expected Atom`)
    return childrenOf(root, 'entry').map((entry, index) =>
      readEntry(toEntry(xml, entry, root), index),
    )
  },
}

function toEntry(xml: string, entry: XmlElement, feed: XmlElement): Entry {
  const people = [entry, feed].map((element) => childrenOf(element, 'author'))
  const link = childrenOf(entry, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  )
  return {
    id: wordsOf(childOf(entry, 'id')),
    title: readConstruct(xml, childOf(entry, 'title')),
    content: readConstruct(xml, childOf(entry, 'content', 'summary')),
    authors: (people.find((authors) => authors.length > 0) ?? [])
      .map((author) => wordsOf(childOf(author, 'name')))
      .filter((name) => name !== undefined),
    published: readPublishedDay(wordsOf(childOf(entry, 'published', 'updated'))),
    url: link?.attributes.href,
  }
}

/** A text of Atom: plain, as escaped HTML, or as the elements of XHTML. */
function readConstruct(xml: string, element: XmlElement | undefined): EntryText | undefined {
  if (element === undefined) return undefined
  const { type = 'text' } = element.attributes
  if (type !== 'xhtml') return { ...placeXmlText(xml, element), isHtml: /html/.test(type) }
  const [first, last] = [element.children[0], element.children.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { text: xml.slice(first.start, last.end), map: shiftPlaces(first.start), isHtml: true }
}
