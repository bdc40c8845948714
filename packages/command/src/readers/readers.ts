import { atomReader } from './feed/read-atom.ts'
import { jsonFeedReader } from './feed/read-json-feed.ts'
import { rssReader } from './feed/read-rss.ts'
import { htmlReader } from './html/read-html.ts'
import { markdownReader } from './markdown/read-markdown.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text-reader.ts'

/** The readers, in the order in which they are asked whether they recognise a text. */
export const readers: readonly Reader[] = [
  htmlReader,
  rssReader,
  atomReader,
  jsonFeedReader,
  markdownReader,
  textReader,
]
