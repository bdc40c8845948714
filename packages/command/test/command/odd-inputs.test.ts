import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Extraction } from '@onrecord/schema/schemas'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { runIn } from '../support/run-in.ts'

const words = 'We have waited eleven months for a café'
const page = `<!doctype html><html lang="en"><head><script>say("“No,” Tom Barda said.")</script></head>
<body><p>&ldquo;We have waited <em>eleven&nbsp;months</em> for a caf&eacute;,&rdquo; Marta&nbsp;Velden said.</p></body></html>`
const plain = `“${words},” Marta Velden said.\n`
const markdown = `---
title: A long wait
author: Ada Quill
published: 2018-03-08
tags: [news]
---

“We have waited **eleven months** for a [café](https://cafe.invalid),” [Marta Velden](/marta) said.
`

/** What was said in the records of a run with `--json --offsets text`, by whom. */
function readQuotes(out: string, texts: (record: { text?: string }) => string = () => plain) {
  const records = z.array(Extraction.extend({ text: z.string().optional() })).parse(JSON.parse(out))
  return records.flatMap((record) =>
    record.quotes.map(({ content, speaker }) => ({
      speaker,
      words: content
        .map(({ start, end }) =>
          (record.text ?? texts(record as { text?: string })).slice(start, end),
        )
        .join(' '),
    })),
  )
}

const said = [{ speaker: 'marta-velden', words }]

describe('an input that is', () => {
  it('HTML is read as a page', async () => {
    const file = join(makeFolder({ 'page.html': page }), 'page.html')
    const { code, out, errors } = await run(['extract', '--json', file])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(readQuotes(out)).toEqual(said)
  })

  it('HTML under a name of text is read as a page', async () => {
    const { out } = await run(['extract', '--json'], page)
    expect(readQuotes(out)).toEqual(said)
  })

  it('HTML is read as it is with --type text', async () => {
    const { out } = await run(['extract', '--json', '--type', 'text'], page)
    expect(out).not.toContain('"text":')
  })

  it('Markdown is read without its marks, with its front matter', async () => {
    const file = join(makeFolder({ 'wait.md': markdown }), 'wait.md')
    const { out, errors } = await run(['extract', '--json', file])
    expect(errors).toBe('')
    expect(JSON.parse(out)).toMatchObject([
      { title: 'A long wait', authors: ['Ada Quill'], published: '2018-03-08' },
    ])
    expect(readQuotes(out)).toEqual(said)
  })

  it.each([
    ['no PDF', 'a.pdf', '%PDF-1.7\n', 'Unexpected PDF: '],
    ['a PNG', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'PNG; expected text'],
    ['a ZIP', 'a.docx', 'PK\x03\x04\x14', 'ZIP or a document in it, such as .docx'],
    ['a gzip', 'a.html.gz', Uint8Array.of(0x1f, 0x8b, 8, 0), 'gzip; gunzip -c'],
    ['a binary', 'a.bin', 'They\0ate.', 'Unexpected NUL, character 4'],
    ['a list in JSON', 'a.json', '[1, 2]', 'JSON, expected a text or a JSON Feed'],
    ['a site map', 'a.xml', '<?xml version="1.0"?><urlset/>', 'XML with <urlset>'],
    ['an empty page', 'a.html', '<html><body><script>go()</script></body>', 'No text, expected an'],
    ['a broken feed', 'a.rss', '<rss>\n<channel></rss>', 'Unexpected XML in line 2, column '],
    ['an empty feed', 'a.rss', '<rss><channel></channel></rss>', 'No entries'],
    ['white space', 'a.txt', ' \r\n\t', 'Empty, expected text'],
    [
      'in an encoding that is not known',
      'a.html',
      '<meta charset="big5"><p>They ate.',
      'iconv -f big5 -t utf-8',
    ],
    [
      'UTF-16 without a mark',
      'a.txt',
      Buffer.from(plain, 'utf16le'),
      'UTF-16 without a byte order mark: --encoding utf-16le',
    ],
    [
      'not in its declared encoding',
      'a.html',
      Uint8Array.of(...Buffer.from('<meta charset=utf-8><p>caf'), 0xe9),
      'name another encoding, such as --encoding windows-1252',
    ],
  ])('%s is named', async (_, name, content, message) => {
    const folder = makeFolder({ [name]: content })
    const { code, errors } = await run(['extract', join(folder, name)])
    expect(code).toBe(1)
    expect(errors).toContain(`${join(folder, name)}: `)
    expect(errors).toContain(message)
  })

  it('a URL is not fetched', async () => {
    const { code, errors } = await run(['extract', 'https://example.org/a.html'])
    expect(code).toBe(1)
    expect(errors).toContain('curl -L https://example.org/a.html | onrecord extract --type html')
  })

  it('a pipe is read without "-"', async () => {
    expect(readQuotes((await run(['extract', '--json'], plain)).out)).toEqual(said)
  })

  it('an empty pipe is named', async () => {
    const { code, errors } = await run(['extract'])
    expect([code, errors]).toEqual([1, 'standard input: Empty, expected text\n'])
  })
})

describe('an encoding', () => {
  const latin1 = Buffer.from(plain.replace(/[“”]/g, '"'), 'latin1')
  it.each([
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${plain}`, 'utf16le'), []],
    ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16(), []],
    ['UTF-16 LE by name', Buffer.from(plain, 'utf16le'), ['--encoding', 'utf-16le']],
    ['Latin 1 by name', latin1, ['--encoding', 'iso-8859-1']],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${plain}`), []],
  ])('%s is read, with the bytes of each word', async (_, bytes, options) => {
    const file = join(makeFolder({ 'wait.txt': bytes }), 'wait.txt')
    const { code, out } = await run(['extract', '--json', '--offsets', 'bytes', ...options, file])
    expect(code).toBe(0)
    const [{ start, end }] = JSON.parse(out)[0].quotes[0].content
    const label =
      options[1] ?? (bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8')
    expect(new TextDecoder(label).decode(bytes.subarray(start, end))).toBe(words)
  })

  it('that a page declares is taken', async () => {
    const declared = Buffer.concat([
      Buffer.from('<meta charset="windows-1252"><p>'),
      Uint8Array.of(0x93),
      Buffer.from(words, 'latin1'),
      Uint8Array.of(0x2c, 0x94),
      Buffer.from(' Marta Velden said.</p>'),
    ])
    const { out } = await run(['extract', '--json'], [declared])
    expect(readQuotes(out)).toEqual(said)
  })
})

describe('positions in the file', () => {
  it.each([
    ['page.html', page, 'We have waited <em>eleven&nbsp;months</em> for a caf&eacute;'],
    ['wait.md', markdown, 'We have waited **eleven months** for a [café'],
  ])('of %s cover the words with their markup', async (name, content, stretch) => {
    const file = join(makeFolder({ [name]: content }), name)
    const read = async (unit: string) => {
      const { out } = await run(['extract', '--json', '--offsets', unit, file])
      const [record] = JSON.parse(out)
      expect(record).not.toHaveProperty('text')
      return record.quotes[0].content[0]
    }
    const inFile = await read('file')
    expect(content.slice(inFile.start, inFile.end)).toBe(stretch)
    const inBytes = await read('bytes')
    expect(Buffer.from(content).subarray(inBytes.start, inBytes.end).toString()).toBe(stretch)
  })

  it('of plain text are those of the text', async () => {
    const file = join(makeFolder({ 'wait.txt': plain }), 'wait.txt')
    const [text, inFile] = await Promise.all(
      ['text', 'file'].map((unit) => run(['extract', '--json', '--offsets', unit, file])),
    )
    expect(text?.out).toBe(inFile?.out)
  })
})

describe('folders and patterns', () => {
  const files = {
    'news/a.html': page,
    'news/deep/b.txt': plain,
    'news/c.png': 'PNG',
    'news/node_modules/d.txt': plain,
    'news/.hidden/e.txt': plain,
    'news/f[1].txt': plain,
  }

  it('are read in the order of their paths', async () => {
    const folder = makeFolder(files)
    const idsOf = async (word: string) =>
      JSON.parse((await runIn(folder, 'extract', '--json', word)).out).map(
        ({ id }: { id: string }) => id.replaceAll('\\', '/'),
      )
    expect(await idsOf('news')).toEqual(['news/a.html', 'news/deep/b.txt', 'news/f[1].txt'])
    expect(await idsOf('news/**/*.txt')).toEqual(['news/deep/b.txt', 'news/f[1].txt'])
    expect(await idsOf('news/f[1].txt')).toEqual(['news/f[1].txt'])
    expect(await idsOf(`${folder}/news/*.html`)).toEqual([`${folder}/news/a.html`])
  })

  it('that match nothing are named', async () => {
    const folder = makeFolder(files)
    mkdirSync(join(folder, 'empty'))
    const { code, errors } = await runIn(folder, 'extract', 'none/*.html', 'empty')
    expect(code).toBe(1)
    expect(errors).toContain('none/*.html: No such file, and none that matches it as a pattern')
    expect(errors).toContain('empty: No texts, expected files that end in .html')
  })
})

describe('a day of publication that is missing', () => {
  it('is told once, where a time needs it', async () => {
    const folder = makeFolder({
      'a.txt': 'They left yesterday.',
      'b.txt': 'They came on Tuesday.',
      'c.txt': 'They met in 2017.',
    })
    const { code, errors } = await runIn(folder, 'extract', '.')
    expect(code).toBe(0)
    expect(errors).toBe(
      'a.txt and 1 more: No day of publication, so times such as "last week" have no date; --published 2018-03-08 sets it\n',
    )
    expect((await runIn(folder, 'extract', '--published', '2018-03-08', '.')).errors).toBe('')
  })
})
