import { expect, it } from 'vitest'
import { runCommand } from '../support/run-command.ts'

const size = 50_000_000
const short = (id: string) => JSON.stringify({ id, text: 'Oman praised Qatar.' })

it.each([['1'], ['2']])(
  'lines of 50 MB are answered, and those between them have records, with --jobs %s',
  async (jobs) => {
    const lines = [
      short('a'),
      JSON.stringify({ id: 'b', text: 'Oman praised Qatar. '.repeat(size / 20) }),
      short('c'),
      'x'.repeat(size),
      `{"id":"d","text":${'['.repeat(size)}`,
      `${' '.repeat(size)}${short('e')}`,
    ]
    const { status, stdout } = await runCommand(['extract', '--ndjson', '--jobs', jobs], {
      input: `${lines.join('\n')}\n`,
      node: ['--max-old-space-size=1000'],
    })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(
      answers.map(({ id, error, events }) => [id, error?.slice(0, 31) ?? events.length]),
    ).toEqual([
      ['a', 1],
      ['b', 'line 2: Unexpected length 50000'],
      ['c', 1],
      [undefined, 'line 4: Unexpected text, expect'],
      [undefined, 'line 5: Unexpected text, expect'],
      ['e', 1],
    ])
    expect(status).toBe(3)
  },
)
