import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { writeFile } from '../../src/write-file.ts'
import type { Reader } from './reader.ts'

const article = readFileSync(new URL('../fixtures/article.txt', import.meta.url), 'utf8')

/** The files that the pages speak of, by their names. */
const files = {
  'article.txt': article,
  'page.html': `<!doctype html><title>The dam</title><article><h1>The dam</h1><p>${article.split('\n').at(-2)}</p></article>`,
  'feed.xml':
    '<rss version="2.0"><channel><title>News</title><item><guid>1</guid><title>Talks</title><description>Oman met Yemen in Muscat on Monday.</description></item></channel></rss>',
  'news/talks.txt': 'Oman met Yemen in Muscat on Monday.\n',
  'texts.ndjson': '{"id":"a","text":"Oman accused Yemen of delay."}\n',
  'answer.txt': 'Ada Quill said: “The harbor has been closed for eleven weeks.”\n',
  'words.yml': 'source: Own list\n',
  'lexicon/words.yml': 'source: Own list\n',
  'texts/.keep': '',
}

const correction = `corrections:
  - accept: { source: harbor-talks, words: The harbor has been closed }
    reason: Compared with the recording.
`

/** Put into a folder what the pages speak of: texts, and a dataset with two commits, the second with a correction. */
export function layOut({ folder, environment }: Reader): void {
  for (const [name, content] of Object.entries(files)) writeFile(join(folder, name), content)
  const dataset = join(folder, 'my-dataset')
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(program, parameters, { cwd: dataset, env: { ...env, ...environment } })
  execFileSync('npx', ['onrecord', 'init', 'my-dataset'], {
    cwd: folder,
    env: { ...env, ...environment },
  })
  const commit = (message: string) => {
    run('git', 'add', '--all')
    run(
      'git',
      '-c',
      'user.name=Quill',
      '-c',
      'user.email=quill@example.com',
      'commit',
      '-qm',
      message,
    )
  }
  run('git', 'init', '-q')
  commit('Start')
  writeFileSync(join(dataset, 'curation/quotes.yml'), correction)
  run('npx', 'onrecord', 'build')
  commit('Correct')
}

/** Copy a folder that was laid out. */
export const copyBench = (from: string, to: string): void => cpSync(from, to, { recursive: true })
