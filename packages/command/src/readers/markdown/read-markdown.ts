import { readFrontMatter } from '@onrecord/pipeline'
import { followPlaces, shiftPlaces } from '../places/file-places.ts'
import { readPublishedDay } from '../published-day.ts'
import type { ReadDocument, Reader } from '../reader.ts'
import { writeMarkdownProse } from './write-prose.ts'

export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  recognises: () => false,
  read: (text) => [readMarkdown(text)],
}

function readMarkdown(file: string): ReadDocument {
  const matter = readFrontMatter(file)
  const start = skipByteOrderMarks(file, matter?.end ?? 0)
  const { text, map } = writeMarkdownProse(file.slice(start))
  const fields = matter?.fields ?? {}
  const authors = [fields.authors ?? fields.author]
    .flat()
    .filter((name) => typeof name === 'string')
  const published = asText(fields.published)
  const day = readPublishedDay(published)
  return {
    text,
    map: followPlaces(map, shiftPlaces(start)),
    title: asText(fields.title),
    authors: authors.length > 0 ? authors : undefined,
    published: day,
    url: asText(fields.url),
    problems: [
      ...(matter?.problem === undefined ? [] : [`${matter.line ?? 1}: ${matter.problem}`]),
      ...(published !== undefined && day === undefined
        ? ['1: Unexpected date of publication, expected a day, such as 2018-03-08']
        : []),
    ],
  }
}

/** The parser skips a byte order mark, which it does not count. */
function skipByteOrderMarks(file: string, start: number): number {
  let index = start
  while (file.startsWith('\uFEFF', index)) index++
  return index
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
