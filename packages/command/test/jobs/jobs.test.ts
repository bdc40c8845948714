import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { thunder } from '../support/own-verb.ts'
import { runCommand } from '../support/run-command.ts'

const preload = fileURLToPath(new URL('../support/break-threads.mjs', import.meta.url))
const breaking = ['--max-old-space-size=200', '--import', preload]

const states = ['Oman', 'Qatar', 'Iran', 'Iraq', 'Egypt']
const textOf = (index: number) =>
  `${states[index % 5]} accused ${states[(index + 2) % 5]} of delay. “Road ${index} is open,” Ada Quill said. `.repeat(
    1 + (index % 7),
  )
const lineOf = (id: string, index = 0) => `${JSON.stringify({ id, text: textOf(index) })}\n`
const count = 60
const many = Array.from({ length: count }, (_, index) => lineOf(`t${index}`, index)).join('')
const idsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

describe('--jobs', () => {
  it('gives the same bytes for lines, whatever the number', async () => {
    const input = `${many}no JSON\n${many}`
    const one = await runCommand(['extract', '--ndjson', '--jobs', '1'], { input })
    expect(one.status).toBe(3)
    for (const jobs of [['--jobs', '2'], ['--jobs', '3', '--timeout', '600'], []])
      expect(await runCommand(['extract', '--ndjson', ...jobs], { input })).toEqual(one)
  })

  it.each(['summary', 'json', 'csv', 'html'])(
    'gives the same bytes for files as %s',
    async (format) => {
      const files = Array.from({ length: 12 }, (_, index): [string, string] => [
        `text-${index + 10}.txt`,
        index === 5 ? '' : textOf(index),
      ])
      const folder = makeFolder(Object.fromEntries(files))
      const call = ['extract', '--format', format, folder]
      const one = await runCommand([...call, '--jobs', '1'])
      expect(one.status).toBe(3)
      expect(one.stderr).toContain('text-15.txt: Empty')
      expect(await runCommand([...call, '--jobs', '2'])).toEqual(one)
      expect(await runCommand(call)).toEqual(one)
    },
  )

  it('reads words of the caller in each thread', async () => {
    const lexicon = join(makeFolder({ 'words.yml': thunder }), 'words.yml')
    const text = 'Quill thundered that the road was shut.'
    const input = Array.from({ length: 6 }, (_, id) => `${JSON.stringify({ id: `${id}`, text })}\n`)
    const call = ['extract', '--ndjson', '--lexicon', lexicon, '--jobs', '2']
    const { stdout } = await runCommand(call, { input: input.join('') })
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line).quotes).toHaveLength(1)
  })

  it.each(['0', '-1', 'all', '1.5', '1000'])('is no %s', async (jobs) => {
    const { status, stderr } = await runCommand(['extract', `--jobs=${jobs}`, 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain(`Unexpected --jobs "${jobs}", expected a number from 1 to 512`)
  })
})

describe('a thread', () => {
  it('whose memory is full loses its text alone, and is replaced', async () => {
    const input =
      lineOf('a') + lineOf('crash') + many + lineOf('crash') + lineOf('crash') + lineOf('z')
    const { status, stdout } = await runCommand(['extract', '--ndjson', '--jobs', '2'], {
      input,
      node: breaking,
    })
    expect(status).toBe(3)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.filter(({ error }) => error === undefined)).toHaveLength(count + 2)
    expect(lines.filter(({ error }) => error !== undefined)).toEqual(
      [2, count + 3, count + 4].map((number) => ({
        id: 'crash',
        error: expect.stringMatching(
          new RegExp(`^line ${number}: Unexpected end of its worker: .*memory`),
        ),
      })),
    )
    expect(idsOf(stdout)).toEqual(idsOf(input))
  })

  it('that hangs is ended after --timeout, and is replaced', async () => {
    const input = lineOf('a') + lineOf('hang') + lineOf('b') + lineOf('c') + lineOf('d')
    const { status, stdout } = await runCommand(
      ['extract', '--ndjson', '--jobs', '1', '--timeout', '20'],
      { input, node: breaking },
    )
    expect(status).toBe(3)
    expect(idsOf(stdout)).toEqual(['a', 'hang', 'b', 'c', 'd'])
    expect(JSON.parse(stdout.split('\n')[1] ?? '')).toEqual({
      id: 'hang',
      error: 'line 2: Unexpected time, expected at most 20 s; --timeout sets it',
    })
  })
})
