import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Extraction } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'

const text = 'Lavrov visited India on 3 May 2017. “The road is open,” Ada Quill said.\n'

function makeFile(content: string | Uint8Array): string {
  return join(makeFolder({ 'talks.txt': content }), 'talks.txt')
}

describe('a summary', () => {
  it('shows each record in its sentence, with its place', async () => {
    const path = makeFile(`Talks resume\n\n${text}`)
    const { code, out, errors } = await run(['extract', path])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out.replaceAll(path, 'talks.txt')).toBe(`Talks resume

Quotations
  Ada Quill said  ●●●
    “The road is open,” Ada Quill said.
    talks.txt:3:38

Events
  Sergey Lavrov visited → India  consult visit · 2017-05-03 · ●●○
    Lavrov visited India on 3 May 2017.
    talks.txt:3:1

Actors
  Ada Quill (person, 1×) · Sergey Lavrov (person, 1×) · India (state, 1×)

1 quotation, 1 event, 3 actors

`)
  })

  it('uses the words of the text for speakers and cues', async () => {
    const { out } = await run([
      'extract',
      makeFile('Officials say that it rained. The dock workers called the plan “reckless”.'),
    ])
    expect(out).toContain('  Officials say  ')
    expect(out).toContain('  The dock workers called  ')
  })

  it.each([
    ['summary', 'Ada Quill told → Ben Marrow'],
    ['md', '**Ada Quill** told → **Ben Marrow**'],
    ['html', '<b>Ada Quill</b> <i>told</i> → <b>Ben Marrow</b>'],
  ])(
    'shows in %s to whom somebody speaks, whatever preposition the verb takes',
    async (format, shown) => {
      const text = 'Ada Quill told Ben Marrow that the road was open.'
      const { out } = await run(['extract', '--format', format], text)
      expect(out).toContain(shown)
    },
  )

  it('breaks lines at the width of the terminal, and marks words by colours', async () => {
    const path = makeFile('Ada Quill said that the road over the mountains was open again in May.')
    const wide = await run(['extract', path])
    const narrow = await run(['extract', path], '', {}, { columns: 40, hasColors: true })
    expect(wide.out).not.toContain('\u001B')
    const lines = stripVTControlCharacters(narrow.out).split('\n')
    expect(lines).toContain('    Ada Quill said that the road over')
    expect(narrow.out).toContain('\u001B[33mthat the road over')
    expect(lines.filter((line) => !line.includes(path)).every((line) => line.length <= 40)).toBe(
      true,
    )
  })

  it('says so where nothing was found', async () => {
    const { code, out } = await run(['extract', makeFile('They ate.')])
    expect(code).toBe(0)
    expect(out).toMatch(/\n\n0 quotations, 0 events, 0 actors\n\n$/)
  })

  it('goes on after front matter that is no YAML, and names its place', async () => {
    const path = makeFile(`---\ntitle: [a\n---\n${text}`)
    const { code, out, errors } = await run(['extract', path])
    expect(code).toBe(0)
    expect(errors).toContain(`${path}:3: `)
    expect(out).toContain('Ada Quill said')
  })

  it('prints no control characters of the text', async () => {
    const path = makeFile('Ada Quill said that \u001B[31mthe road\u0007 was \uE000open.')
    const { out } = await run(['extract', path])
    expect(out).toContain('the road')
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\uE000/u)
  })

  it('is of standard input for "-"', async () => {
    expect((await run(['extract', '-'], text)).out).toContain('Sergey Lavrov visited → India')
  })
})

describe('--format', () => {
  const formatted = async (format: string, content: string, ...options: string[]) => {
    const path = makeFile(content)
    const output = await run(['extract', '--format', format, ...options, path])
    return { ...output, out: output.out.replaceAll(path, 'talks.txt') }
  }

  it('csv has a record a line', async () => {
    const { out } = await formatted('csv', text)
    expect(out).toBe(
      [
        'file,position,start,end,kind,who,verb,type,whom,words,direct,from,to,place,status,confidence,rule',
        'talks.txt,1:38,37,53,quote,Ada Quill,said,says,,The road is open,true,,,,actual,0.95,direct-cue-after',
        'talks.txt,1:1,0,20,event,Sergey Lavrov,visited,consult visit,India,Lavrov visited India,,2017-05-03,2017-05-03,,actual,0.7,verb-active',
        '',
      ].join('\r\n'),
    )
  })

  it('csv escapes cells, and has the columns that are asked for', async () => {
    const { out } = await formatted(
      'csv',
      'Ada Quill said that “the road, and ""the"" bridge, was open”.',
      '--fields',
      'who, words',
    )
    expect(out).toMatch(/^who,words\r\nAda Quill,"that “the road, and/)
    expect(out).toContain('""""the""""')
  })

  it('ndjson has a text a line, with the fields that are asked for', async () => {
    const { out } = await formatted('ndjson', text, '--fields', 'quotes')
    expect(Object.keys(JSON.parse(out))).toEqual(['id', 'quotes'])
    expect(out.split('\n')).toHaveLength(2)
  })

  it('md escapes markup of the text', async () => {
    const { out } = await formatted('md', 'Ada Quill said that *the* <b>road</b> was open.')
    expect(out).toContain('- **Ada Quill** said: that \\*the\\* \\<b\\>road\\</b\\> was open')
  })

  it('html marks the text, which stays text', async () => {
    const { out } = await formatted('html', `${text}Tom Barda said that <img src=x> was late.`)
    expect(out).toContain('<span class="quote" data-records="d0-0">The road is open</span>')
    expect(out).not.toContain('<img')
    expect(out).toContain("default-src 'none'")
  })

  it('leaves out what is less sure', async () => {
    const all = JSON.parse((await formatted('json', 'Iran accused Iraq of smuggling.')).out)
    expect(all[0].events[0].quote).toBe(0)
    const { out } = await formatted(
      'json',
      'Iran accused Iraq of smuggling.',
      '--min-confidence',
      '0.65',
    )
    const [record] = JSON.parse(out)
    expect(record.quotes).toEqual([])
    expect(record.events).toMatchObject([{ type: 'ACCUSE', quote: null }])
  })

  it('counts offsets in code points', async () => {
    const content = '🙂 “The 🌉 is open,” Ada Quill said.'
    const { out } = await formatted('json', content, '--offsets', 'code-points')
    const [{ quotes }] = JSON.parse(out)
    const [{ start, end }] = quotes[0].content
    expect([...content].slice(start, end).join('')).toBe('The 🌉 is open')
  })

  it.each([
    [['--format', 'xml'], 'Unexpected --format "xml", expected one of summary, json'],
    [['--format', 'csv', '--json'], 'Unexpected --json with --format csv'],
    [['--fields', 'who'], 'Unexpected --fields with --format summary'],
    [['--format', 'csv', '--fields', 'whom,what'], 'Unexpected field "what"'],
    [['--min-confidence', '1.5'], 'Unexpected --min-confidence "1.5"'],
    [['--min-confidence', ''], 'Unexpected --min-confidence ""'],
    [['--offsets', 'words'], 'Unexpected --offsets "words"'],
    [['--offsets', 'code-points'], 'Unexpected --offsets with --format summary'],
  ])('refuses %j', async (options, message) => {
    const { code, errors } = await run(['extract', ...options, makeFile(text)])
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('--json', () => {
  it('prints the records of all files, in order', async () => {
    const folder = makeFolder({ 'b.txt': text, 'a.txt': 'They ate.' })
    const files = ['b.txt', 'a.txt'].map((name) => join(folder, name))
    const { code, out } = await run(['extract', '--json', ...files])
    const records = z.array(Extraction).parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(records.map(({ id }) => id)).toEqual(files)
    expect(records.map(({ quotes }) => quotes.length)).toEqual([1, 0])
  })

  it('has offsets into the file as it is, byte order mark and CRLF included', async () => {
    const given = `\uFEFFTalks resume\r\n\r\n${text}`
    const { out } = await run(['extract', '--json', makeFile(given)])
    const [record] = z.array(Extraction).parse(JSON.parse(out))
    const [content] = record?.quotes[0]?.content ?? []
    expect(given.slice(content?.start, content?.end)).toBe('The road is open')
  })

  it('takes the title and the day that are given', async () => {
    const options = ['--title', 'Envoys meet', '--published', '2018-03-08']
    const { out } = await run(['extract', '--json', ...options, makeFile('They left yesterday.')])
    expect(JSON.parse(out)).toMatchObject([
      { title: 'Envoys meet', published: '2018-03-08', times: [{ value: '2018-03-07' }] },
    ])
  })
})

describe('a file that can not be read', () => {
  it.each([
    ['is not there', () => join(makeFolder(), 'no.txt'), 'No such file'],
    ['is a folder without texts', () => makeFolder({ 'a.png': '' }), 'No texts, expected files'],
    ['is empty', () => makeFile('\uFEFF \n'), 'Empty, expected text'],
    [
      'is no UTF-8',
      () => makeFile(Uint8Array.of(0x61, 0x0a, 0xe9, 0x62)),
      'Unexpected bytes in line 2, expected UTF-8 text',
    ],
  ])('because it %s is named, and the others go on', async (_, make, message) => {
    const bad = make()
    const good = makeFile(text)
    const { code, out, errors } = await run(['extract', bad, good])
    expect(code).toBe(3)
    expect(errors).toContain(`${bad}: ${message}`)
    expect(out).toContain('Sergey Lavrov visited → India')
    const asJson = await run(['extract', '--json', bad, good])
    expect(asJson.code).toBe(3)
    expect(JSON.parse(asJson.out)).toMatchObject([{ id: good }])
  })
})
