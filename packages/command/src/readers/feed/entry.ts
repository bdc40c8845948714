import { readFragment } from '../html/read-html.ts'
import { followPlaces, type PlacedText } from '../places/file-places.ts'
import { joinTexts } from '../places/join-texts.ts'
import type { ReadDocument } from '../reader.ts'

/** An entry of a feed. */
export interface Entry {
  id: string | undefined
  /** The title and content, each as HTML or plain text. */
  title: EntryText | undefined
  content: EntryText | undefined
  authors: readonly string[]
  published: string | undefined
  url: string | undefined
}

export interface EntryText extends PlacedText {
  isHtml: boolean
}

/** Make a document of an entry: its title, then its content. */
export function readEntry(entry: Entry, index: number): ReadDocument {
  const title = entry.title && toProse(entry.title)
  const content = entry.content && toProse(entry.content)
  const texts = [title, content].filter((text) => text !== undefined)
  return {
    ...joinTexts(texts),
    part: entry.id ?? entry.url ?? String(index + 1),
    title: title?.text || undefined,
    authors: entry.authors.length > 0 ? entry.authors : undefined,
    published: entry.published,
    url: entry.url,
  }
}

/** The prose of HTML. Plain text that has neither tags nor character references is the same as HTML, but for its paragraphs. */
function toProse({ text, map, isHtml }: EntryText): PlacedText {
  if (!isHtml) return { text, map }
  const prose = readFragment(text)
  return { text: prose.text, map: followPlaces(prose.map, map) }
}
