import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { generateNews } from '../../../packages/testing/src/generate-news.ts'

/** How many texts the clusters read: TEXTS, by default ten thousand. */
export const count = Number(env.TEXTS ?? 10_000)

/** Texts as lines of JSON. */
export const lines = [...generateNews(count)].map(([id, file]) => {
  const [, head = '', text = ''] = file.split('---\n')
  const [, published] = /published: (.*)/.exec(head) ?? []
  return JSON.stringify({ id, text, published })
})

const badLine = '{"id":"bad"'

/** The texts with a bad line in their middle. */
export const withBadLine = (): string => {
  const middle = count >> 1
  return [...lines.slice(0, middle), badLine, ...lines.slice(middle), ''].join('\n')
}

export const hasError = (line: string): boolean => 'error' in JSON.parse(line)

/** The lines of the files in a folder whose names have a prefix, in the order of their names. */
export const readLines = (directory: string, prefix: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n').slice(0, -1))

/** Write a dataset of some of the texts, with an actor of its own. */
export function writeDataset(folder: string): void {
  mkdirSync(join(folder, 'sources'), { recursive: true })
  mkdirSync(join(folder, 'curation'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "@example/news", "version": "1.0.0" }\n')
  writeFileSync(
    join(folder, 'curation/actors.yml'),
    'actors:\n  - { id: road-watch, kind: organization, name: Road Watch, reason: It is no place. }\n',
  )
  for (const [id, text] of generateNews(100)) writeFileSync(join(folder, `sources/${id}.md`), text)
  writeFileSync(
    join(folder, 'sources/watch.md'),
    '---\ntitle: Watch\nauthors: [Eve Sorn]\npublished: 2018-03-08\nrights: open\nlicense: CC-BY-4.0\n---\n\nRoad Watch accused Oman of delay.\n',
  )
}
