import { readFrontMatter } from '@onrecord/pipeline'
import type { Source } from '@onrecord/schema'
import { InputError } from './input-error.ts'
import { SourceFile } from './source-file.ts'
import { YamlFile } from './yaml-file.ts'

/**
 * Read what a source says of itself: the front matter, which starts on the second line.
 *
 * @param path
 *   The name of the file, for messages.
 * @throws InputError
 *   If it is missing or invalid.
 */
export function readHead(content: string, path: string): SourceFile {
  const matter = readFrontMatter(content)
  if (matter === undefined)
    throw new InputError(`${path}:1: Expected front matter between "---" lines`)
  const lines = content.slice(0, matter.end).split('\n').slice(1)
  const close = lines.findLastIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line))
  const file = new YamlFile(lines.slice(0, close).join('\n'), path, 2)
  if (matter.problem) throw new InputError(`${path}:${matter.line ?? 2}: ${matter.problem}`)
  return file.parse(SourceFile)
}

/** The record of a source whose front matter was read. */
export function toSource(id: string, file: SourceFile, text: Source['text']): Source {
  const { title, authors, published, url, rights, summary } = file
  return {
    id,
    title,
    authors,
    published,
    ...(url && { url }),
    ...(file.rights === 'open' && { license: file.license }),
    rights,
    ...(summary && { summary }),
    text,
  }
}
