import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { formatSize, readSize } from '../../src/command/read-size.ts'
import { splitLines } from '../../src/lines/split-lines.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { runCommand } from '../support/run-command.ts'

const line = (id: string, text = 'Oman praised Qatar.') => `${JSON.stringify({ id, text })}\n`
const ids = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

describe('--errors of lines', () => {
  const input = `${line('a')}{"id": "b"}\n${line('c')}`

  it('answer: an error in its place, and 3', async () => {
    const { status, stdout, stderr } = await runCommand(['extract', '--ndjson'], { input })
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
    expect(ids(stdout)).toEqual(['a', 'b', 'c'])
    expect(JSON.parse(stdout.split('\n')[1] ?? '').error).toContain('line 2: text')
  })

  it('skip: a note, and 0', async () => {
    const { status, stdout, stderr } = await runCommand(
      ['extract', '--ndjson', '--errors', 'skip'],
      { input },
    )
    expect(status).toBe(0)
    expect(ids(stdout)).toEqual(['a', 'c'])
    expect(stderr).toMatch(/^line 2: text.*\n$/)
  })

  it('fail: the end of the run, and 1', async () => {
    const { status, stdout, stderr } = await runCommand(
      ['extract', '--ndjson', '--errors', 'fail'],
      { input },
    )
    expect(status).toBe(1)
    expect(ids(stdout)).toEqual(['a'])
    expect(stderr).toMatch(/^onrecord: line 2: text.*\n$/)
  })

  it('a run without a record exits with 1', async () => {
    expect((await run(['extract', '--ndjson'], 'no JSON\n')).code).toBe(1)
  })
})

describe('--errors of files', () => {
  const folder = () => makeFolder({ 'a.txt': 'Oman praised Qatar.', 'c.txt': 'Iran praised Iraq.' })
  const extract = (policy: string) => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => join(folder(), `${name}.txt`))
    const call = ['extract', '--format', 'ndjson', '--errors', policy, `${a}`, `${b}`, `${c}`]
    return runCommand(call)
  }

  it.each([
    ['answer', 3, 2],
    ['skip', 0, 2],
    ['fail', 1, 1],
  ])('%s', async (policy, expected, count) => {
    const { status, stdout, stderr } = await extract(policy)
    expect(status).toBe(expected)
    expect(ids(stdout)).toHaveLength(count)
    expect(stderr).toContain('b.txt: No such file')
  })
})

describe('a line that is too long', () => {
  it('is answered, and its neighbours have their records', async () => {
    const input = line('a') + line('b', 'x'.repeat(5000)) + line('c')
    const { code, out } = await run(['extract', '--ndjson', '--max-line', '1k'], input)
    const [first, second, third] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(3)
    expect([first.id, third.id]).toEqual(['a', 'c'])
    expect(second).toEqual({
      error: 'line 2: Unexpected length, expected at most 1k bytes; --max-line sets it',
    })
  })

  it('takes no memory beyond the limit', async () => {
    const chunk = Buffer.alloc(2 ** 16, 'x')
    const endless = function* () {
      for (let count = 0; count < 2 ** 14; count++) yield chunk
      yield Buffer.from('\nlast')
    }
    const lines = []
    const before = process.memoryUsage.rss()
    for await (const line of splitLines(Readable.from(endless()), 1000)) lines.push(line)
    expect(lines).toEqual([{ number: 1 }, { number: 2, bytes: Buffer.from('last') }])
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 ** 28)
  })

  it('may be as long as the limit, wherever chunks end', async () => {
    for (const size of [1, 2, 3, 7]) {
      const bytes = Buffer.from('12345\n123456\n\n12345')
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      const lines = []
      for await (const { bytes } of splitLines(Readable.from(chunks), 5))
        lines.push(bytes && Buffer.from(bytes).toString())
      expect(lines).toEqual(['12345', undefined, '', '12345'])
    }
  })
})

describe('a file that is too large', () => {
  it.each([
    ['a file', (path: string) => run(['extract', '--max-bytes', '1k', path]), 'long.txt'],
    [
      'standard input',
      () => run(['extract', '--max-bytes', '1k'], 'Oman praised Qatar. '.repeat(100)),
      'standard input',
    ],
  ])('as %s is told', async (_, extract, name) => {
    const path = join(makeFolder({ 'long.txt': 'Oman praised Qatar. '.repeat(100) }), 'long.txt')
    const { code, errors } = await extract(path)
    expect(code).toBe(1)
    expect(errors).toContain(
      `${name}: Unexpected size, expected at most 1k bytes; --max-bytes sets it`,
    )
  })

  it.skipIf(process.platform === 'win32')('as a device without an end is told', async () => {
    const { code, errors } = await run(['extract', '--max-bytes', '1M', '/dev/zero'])
    expect(code).toBe(1)
    expect(errors).toContain('/dev/zero: Unexpected size, expected at most 1M bytes')
  })
})

describe('sizes', () => {
  it.each([
    ['0', 0],
    ['500', 500],
    ['1k', 1024],
    ['64M', 64 * 1024 ** 2],
    ['1G', 1024 ** 3],
  ])('%s', (text, size) => {
    expect(readSize(text)).toBe(size)
    expect(formatSize(size)).toBe(text)
  })

  it.each(['', '-1', '1.5M', '1m', '1 k', '1T', '1e3'])('not %j', async (text) => {
    expect(readSize(text)).toBeUndefined()
    const { code, errors } = await run(['extract', `--max-bytes=${text}`, 'a.txt'])
    expect(code).toBe(2)
    expect(errors).toContain(`Unexpected --max-bytes "${text}", expected a number of bytes`)
  })
})
