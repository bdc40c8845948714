import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Extraction } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

const bytes = (text: string) => new TextEncoder().encode(text)

async function filter(input: string | readonly Uint8Array[]) {
  const { code, out, errors } = await run(['extract', '--ndjson'], input)
  expect(errors).toBe('')
  expect(out === '' || out.endsWith('\n')).toBe(true)
  const lines = out.split('\n').filter((line) => line !== '')
  return { code, records: lines.map((line) => JSON.parse(line)) }
}

const line = (id: string, text: string, more = {}) => `${JSON.stringify({ id, text, ...more })}\n`

it('answers each line by a record, in order', async () => {
  const input = line('b', 'Lavrov met Asif.') + line('a', 'They ate.') + line('c', '')
  const { code, records } = await filter(input)
  expect(code).toBe(0)
  expect(records.map((record) => Extraction.parse(record).id)).toEqual(['b', 'a', 'c'])
  expect(records[0].events).toMatchObject([{ type: 'CONSULT' }])
})

it('takes the title and the day of a line', async () => {
  const { records } = await filter(
    line('a', 'They left yesterday.', { title: 'Envoys meet', published: '2018-03-08' }) +
      line('b', 'They left yesterday.', { title: null, published: '2018-03-08T23:30:00+05:00' }),
  )
  expect(records).toMatchObject([
    { title: 'Envoys meet', published: '2018-03-08', times: [{ value: '2018-03-07' }] },
    { title: null, published: '2018-03-08', times: [{ value: '2018-03-07' }] },
  ])
})

it('passes over blank lines and takes a last line without its end', async () => {
  const { code, records } = await filter(
    `\n\r\n  \n${line('a', 'They ate.')}\n${line('b', '').trim()}`,
  )
  expect(code).toBe(0)
  expect(records.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('answers no input by nothing', async () => {
  expect(await filter('')).toEqual({ code: 0, records: [] })
})

it('takes CRLF and a byte order mark', async () => {
  const { code, records } = await filter(`\uFEFF${line('a', 'They ate.').trim()}\r\n`)
  expect(code).toBe(0)
  expect(records).toMatchObject([{ id: 'a' }])
})

it('ends no line at a line separator inside a string', async () => {
  const { code, records } = await filter(
    line('a\u2028b', 'They ate.\u2028\u2029\u0085Lavrov met Asif.'),
  )
  expect(code).toBe(0)
  expect(records).toMatchObject([{ id: 'a\u2028b', events: [{ type: 'CONSULT' }] }])
})

it.each([1, 2, 3, 5, 64])('takes chunks of %i bytes that cut characters', async (size) => {
  const input = bytes(
    line('ü😀', 'Élodie Quill said, “We met Lavrov 😀.”') + line('b', 'They ate.'),
  )
  const chunks: Uint8Array[] = []
  for (let start = 0; start < input.length; start += size)
    chunks.push(input.subarray(start, start + size))
  const { code, records } = await filter(chunks)
  expect(code).toBe(0)
  expect(records).toMatchObject([{ id: 'ü😀', quotes: [{ speaker: 'elodie-quill' }] }, { id: 'b' }])
})

describe.each(['1', '2'])('--jobs %s', (jobs) => {
  it('tells what is wrong in the front matter of a text that has a record, by its line', async () => {
    const input =
      line('a', 'They ate.') +
      line('b', '---\ntitle: Talks\nurl: [a\n---\n\nOman praised Qatar.') +
      line('c', '---\npublished: once\n---\n\nOman praised Qatar.')
    const { code, out, errors } = await run(['extract', '--ndjson', '--jobs', jobs], input)
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(3)
    expect(JSON.parse(out.split('\n')[1] ?? '').events).toHaveLength(1)
    expect(errors.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^line 2: text:4: \S/),
      'line 3: text:1: Unexpected date of publication, expected a day, such as 2018-03-08',
    ])
  })
})

describe('a bad line', () => {
  it.each([
    ['is no JSON', '{"id": "a", "text": ', {}],
    ['is no object', '["a", "They ate."]', {}],
    ['is null', 'null', {}],
    ['is a number', '7', {}],
    ['has no text', '{"id": "a"}', { id: 'a' }],
    ['has no id', '{"text": "They ate."}', {}],
    ['has an id that is no string', '{"id": 7, "text": "They ate."}', {}],
    ['has a text that is no string', '{"id": "a", "text": 7}', { id: 'a' }],
    ['has a day that is none', '{"id": "a", "text": "", "published": "2018-02-30"}', { id: 'a' }],
  ])('that %s is answered on its own line, and the run goes on', async (_, bad, expected) => {
    const { code, records } = await filter(`${line('first', '')}${bad}\n${line('last', '')}`)
    expect(code).toBe(3)
    expect(records).toHaveLength(3)
    expect(records[0].id).toBe('first')
    expect(records[2].id).toBe('last')
    const { error, ...rest } = records[1]
    expect(error).toMatch(/^line 2: \S/)
    expect(rest).toEqual(expected)
  })

  it('that is no UTF-8 is answered on its own line', async () => {
    const { code, records } = await filter([
      bytes('{"id": "a", "text": "caf'),
      Uint8Array.of(0xe9),
      bytes(`"}\n${line('last', '')}`),
    ])
    expect(code).toBe(3)
    expect(records).toMatchObject([{ error: expect.stringContaining('UTF-8') }, { id: 'last' }])
  })

  it.each([
    ['is in 100,000 lists', '['.repeat(100_000) + ']'.repeat(100_000), {}],
    ['has a text in 100,000 lists', `{"id": "a", "text": ${'['.repeat(100_000)}`, {}],
    ['has a prototype for an id', '{"__proto__": {"id": "a", "text": "They ate."}}', {}],
    ['has an id that is null', '{"id": null, "text": "They ate."}', {}],
    ['has a title that is a list', '{"id": "a", "text": "", "title": []}', { id: 'a' }],
    ['has a day in words', '{"id": "a", "text": "", "published": "8 March 2018"}', { id: 'a' }],
    ['is two objects', '{"id": "a", "text": ""} {}', {}],
    ['is a word', 'true', {}],
    ['has a NUL', '{"id": "a", "text": "\0"}', {}],
    ['is not closed', '"They ate.', {}],
  ])('that %s is answered too', async (_, bad, expected) => {
    const { code, records } = await filter(`${line('first', '')}${bad}\n${line('last', '')}`)
    expect(code).toBe(3)
    expect(records.map(({ id }) => id)).toEqual(['first', (expected as { id?: string }).id, 'last'])
    expect(records[1].error).toMatch(/^line 2: \S/)
  })

  it.each(['"8 March 2018"', '"2018-13-08"', '"2018-03-08T25:00Z"', '7'])(
    'is told that %s is neither a day nor a time',
    async (published) => {
      const { records } = await filter(`{"id": "a", "text": "", "published": ${published}}\n`)
      expect(records[0].error).toBe(
        `line 1: published: Expected a day or a time, such as "2018-03-08" or "2018-03-08T23:30+05:00", found ${published}`,
      )
    },
  )

  it('names the field that is wrong', async () => {
    const { records } = await filter('{"id": "a", "text": 7}\n')
    expect(records[0].error).toContain('text')
  })

  it('counts blank lines too', async () => {
    const { records } = await filter('\n\n7\n')
    expect(records[0].error).toMatch(/^line 3: /)
  })
})

describe('a text that the memory has no room for', () => {
  it('is answered by an error, and the next line by its record', () => {
    const long = 'The envoys met again and walked on. '.repeat(30_000)
    const lines = [
      { id: 'a', text: 'Oman praised Qatar.' },
      { id: 'b', text: long },
      { id: 'c', text: 'Iran praised Iraq.' },
    ]
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=150', bin, 'extract', '--ndjson'],
      { encoding: 'utf8', input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n` },
    )
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(answers[1].error).toContain(`line 2: Unexpected length ${long.length}, expected at most`)
    expect(answers[2].events).toHaveLength(1)
    expect(status).toBe(3)
  })
})

it.each([['title'], ['published']])(
  '--%s is of no use where each line has its own',
  async (name) => {
    const { code, errors } = await run(['extract', '--ndjson', `--${name}`, '2018-03-08'])
    expect(code).toBe(2)
    expect(errors).toContain(`Unexpected --${name} with --ndjson, expected "${name}" in each line`)
  },
)
