import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Document, Given } from './document.ts'
import { findByline } from './find-byline.ts'
import { findDateline } from './find-dateline.ts'
import { type Line, readLines } from './lines.ts'
import { readDay } from './read-day.ts'
import { readFrontMatter } from './read-front-matter.ts'

/** The most non-blank lines of a head: title, byline, date and dateline. */
const headLines = 8
const longestTitle = 250
/** How far from the end of a text the caption may start, in UTF-16 code units. */
const captionReach = 2000
const caption = /^(?:photo|image|picture|photograph)(?:s|graph)?(?: credit| by)?\s*:/i

/** A retext plugin that separates the front matter, title, byline and captions from the body: `file.data.document`. */
export default function retextDocument() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const { earlier } = file.data
    if (earlier) {
      file.data.document = {
        ...earlier.document,
        body: { start: 0, end: text.length },
        heading: [],
      }
      return
    }
    const given = file.data.given ?? {}
    const matter = readFrontMatter(text)
    const warn = (reason: string, ruleId: string, line = 1) =>
      file.message(reason, { place: { line, column: 1 }, ruleId, source: 'onrecord' })
    if (matter?.problem) warn(matter.problem, 'front-matter', matter.line)
    const document = readHead(text, matter?.end ?? 0)
    const known: Record<string, unknown> = { ...matter?.fields, ...readGiven(given) }
    if (typeof known.title === 'string') document.title = known.title
    const authors = known.authors ?? known.author
    if (authors !== undefined) document.authors = readAuthors(authors)
    if (known.published !== undefined && known.published !== null) {
      document.published = typeof known.published === 'string' ? readDay(known.published) : null
      if (document.published === null)
        warn('Unexpected date of publication, expected a day, such as 2018-03-08', 'published')
    }
    document.body.end = findBodyEnd(text, document.body.start)
    file.data.document = document
  }
}

const readAuthors = (authors: unknown): string[] =>
  [authors].flat().filter((author): author is string => typeof author === 'string')

const readGiven = ({ title, authors, published }: Given): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ title, authors, published }).filter(([, value]) => value != null),
  )

/** Read the title, byline, date and dateline at the start of a text. */
function readHead(text: string, start: number): Document {
  const document: Document = {
    title: null,
    authors: [],
    published: null,
    place: null,
    body: { start, end: text.length },
    heading: [],
  }
  const lines = firstLines(text, start)
  for (const [index, line] of lines.entries()) {
    if (!readHeadLine(document, line, lines[index + 1])) {
      readDateline(document, line)
      break
    }
    document.body.start = line.end
  }
  const isHeadAlone = text.slice(document.body.start).trim() === ''
  return isHeadAlone ? { ...document, title: null, body: { start, end: text.length } } : document
}

function firstLines(text: string, start: number): Line[] {
  const lines: Line[] = []
  for (const line of readLines(text, start, text.length)) {
    lines.push(line)
    if (lines.length > headLines) break
  }
  return lines
}

/** Read a line of the head into the document; false for the first line of the body. */
function readHeadLine(
  document: Document,
  { text, last, start, end }: Line,
  next: Line | undefined,
): boolean {
  const heading = /^#+\s+/.exec(text)
  const value = heading ? text.slice(heading[0].length) : text
  const byline = findByline(value)
  if (byline) {
    document.authors = byline.authors
    document.published ??= byline.published
    return true
  }
  const day = readDay(value)
  if (day !== null) {
    document.published ??= day
    return true
  }
  if (document.title !== null) {
    if (value === document.title) document.heading.push({ start, end })
    return value === document.title
  }
  const isOwnParagraph = last || (next !== undefined && findByline(next.text) !== undefined)
  const isTitle = value.length <= longestTitle && isOwnParagraph && !/[.!?:;,”"]$/.test(value)
  if (!(heading || isTitle) || findDateline(value)) return false
  document.title = value
  document.heading.push({ start, end })
  return true
}

function readDateline(document: Document, line: Line): void {
  const dateline = findDateline(line.text)
  if (dateline === undefined) return
  document.place = dateline.place
  document.heading.push({ start: line.start, end: line.start + dateline.length })
  document.body.start = line.start + dateline.length
  if (dateline.date !== null) document.published ??= readDay(dateline.date)
}

/** The end of the body: the photo credit, if every line after it repeats the body, or else the end of the text. */
function findBodyEnd(text: string, start: number): number {
  const from = Math.max(start, text.lastIndexOf('\n', text.length - captionReach) + 1)
  const lines = [...readLines(text, from, text.length)]
  const credit = lines.findIndex((line) => caption.test(line.text))
  const first = lines[credit]
  if (first === undefined) return text.length
  const prose = text.slice(start, first.start)
  return lines.slice(credit + 1).every((line) => prose.includes(line.text))
    ? first.start
    : text.length
}
