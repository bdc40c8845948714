import { join } from 'node:path'
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
  it('names what was found', async () => {
    const { code, out, errors } = await run(['extract', makeFile(`Talks resume\n\n${text}`)])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toContain('Talks resume\n')
    expect(out).toContain('Ada Quill says (undated, direct)\n    “The road is open”')
    expect(out).toContain('CONSULT visit: Sergey Lavrov → India (2017-05-03, actual)')
    expect(out).toContain('India (state, 1×)')
  })

  it('says so where nothing was found', async () => {
    const { code, out } = await run(['extract', makeFile('They ate.')])
    expect(code).toBe(0)
    expect(out.match(/^ {2}none$/gm)).toHaveLength(3)
  })

  it('goes on after front matter that is no YAML, and names its place', async () => {
    const path = makeFile(`---\ntitle: [a\n---\n${text}`)
    const { code, out, errors } = await run(['extract', path])
    expect(code).toBe(0)
    expect(errors).toContain(`${path}:1: `)
    expect(out).toContain('Ada Quill says')
  })

  it('prints no control characters of the text', async () => {
    const path = makeFile('Ada Quill said that \u001B[31mthe road\u0007 was open.')
    const { out } = await run(['extract', path])
    expect(out).toContain('road was open')
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('is of standard input for "-"', async () => {
    expect((await run(['extract', '-'], text)).out).toContain('Sergey Lavrov → India')
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
      () => makeFile(Uint8Array.of(0x61, 0xe9, 0x62)),
      'Unexpected bytes, expected UTF-8 text',
    ],
  ])('because it %s is named, and the others go on', async (_, make, message) => {
    const bad = make()
    const good = makeFile(text)
    const { code, out, errors } = await run(['extract', bad, good])
    expect(code).toBe(1)
    expect(errors).toContain(`${bad}: ${message}`)
    expect(out).toContain('Sergey Lavrov → India')
    const asJson = await run(['extract', '--json', bad, good])
    expect(asJson.code).toBe(1)
    expect(JSON.parse(asJson.out)).toMatchObject([{ id: good }])
  })
})
