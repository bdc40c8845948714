import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import {
  extractDocument,
  formatCsv,
  formatCsvHead,
  formatHtml,
  formatJson,
  formatNdjson,
  readTextDocuments,
} from '../../src/extract/index.ts'
import { readTemplate } from '../../src/pages/read-template.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'

const files: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  [
    'note.txt',
    'Ada Quill said on Monday that “the bridge is safe”.\nOman accused Yemen of delay.\n',
  ],
  [
    'page.html',
    '<!doctype html><title>A</title><article><p>Oman accused Yemen&nbsp;of delay.</p></article>',
  ],
  [
    'note.md',
    '---\ntitle: A bridge\npublished: 2019-06-12\n---\n\nAda Quill *said* that Oman was late.\n',
  ],
  [
    'feed.xml',
    '<rss version="2.0"><channel><item><guid>a</guid><description>Oman accused Yemen of delay.</description></item><item><guid>b</guid><description>Yemen praised Oman.</description></item></channel></rss>',
  ],
  [
    'old.html',
    Buffer.from(
      '<meta charset="windows-1252"><p>\x93That is late,\x94 said Ada Qu\xECll.</p>',
      'latin1',
    ),
  ],
]

describe('the entry for browsers', () => {
  it('imports nothing of Node', async () => {
    const entry = fileURLToPath(new URL('../../src/extract/index.ts', import.meta.url))
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['node:*'],
      logLevel: 'error',
    })
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports)
    expect(imported.filter(({ external }) => external)).toEqual([])
  })

  it.each(files)('gives what the command prints of %s', async (name, content) => {
    const path = join(makeFolder({}), name)
    writeFileSync(path, content)
    const documents = readTextDocuments(readFileSync(path), path).map((document) =>
      extractDocument(document, { published: '2019-06-14' }),
    )
    const printed = async (format: string) =>
      (await run(['extract', '--format', format, '--published', '2019-06-14', path])).out
    expect(formatJson(documents)).toBe(await printed('json'))
    expect(documents.map((each) => formatNdjson(each)).join('')).toBe(await printed('ndjson'))
    expect(formatCsvHead() + documents.map((each) => formatCsv(each)).join('')).toBe(
      await printed('csv'),
    )
    expect(formatHtml(documents, readTemplate('extract'))).toBe(await printed('html'))
    expect(documents.flatMap(({ record }) => [...record.quotes, ...record.events])).not.toEqual([])
  })
})
