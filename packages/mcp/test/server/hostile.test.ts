import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { longestLine } from '../../src/server/refuse-lines.ts'
import { serveStdio } from '../../src/server/serve-stdio.ts'
import { talks } from '../support/talks.ts'

const initialize = {
  ...{ jsonrpc: '2.0', id: 'start', method: 'initialize' },
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1.0.0' },
  },
}

interface Message {
  id: unknown
  error?: { code: number; message: string }
  result?: { isError?: boolean; content?: { text: string }[] }
}

let close = async () => {}
afterEach(() => close())

/** Start a server and a handshake. Gives what sends lines, and what waits for the answer with an id. */
function start() {
  const input = new PassThrough()
  const output = new PassThrough()
  const server = serveStdio(talks, { input, output })
  close = server.close
  const answers: Message[] = []
  let rest = ''
  output.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    answers.push(...lines.map((line) => JSON.parse(line) as Message))
    output.emit('answer')
  })
  const send = (...lines: (string | object)[]) => {
    for (const line of lines)
      input.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  }
  const answerTo = async (id: unknown): Promise<Message> => {
    for (;;) {
      const found = answers.find((answer) => answer.id === id)
      if (found) return found
      await new Promise((resolve) => output.once('answer', resolve))
    }
  }
  send(initialize)
  return { input, send, answerTo, closed: server.closed, answers }
}

const list = (id: unknown) => ({ jsonrpc: '2.0', id, method: 'tools/list' })

describe('a line', () => {
  it.each([
    ['{"jsonrpc": "2.0", "id": 1,', -32700],
    ['hello', -32700],
    ['{"id": 1}', -32600],
    ['[]', -32600],
    ['null', -32600],
    ['"text"', -32600],
  ])('%s is answered, and the next as well', async (line, code) => {
    const { send, answerTo } = start()
    send(line, list('next'))
    const { error } = await answerTo(line === '{"id": 1}' ? 1 : null)
    expect(error?.code).toBe(code)
    expect(error?.message).toMatch(/^Unexpected .*expected /)
    expect((await answerTo('next')).result).toBeDefined()
  })

  it('that is too long is answered once, and the next as well', async () => {
    const { input, send, answerTo, answers } = start()
    for (let sent = 0; sent <= longestLine; sent += 1_000_000) input.write('x'.repeat(1_000_000))
    send('', list('next'))
    expect((await answerTo(null)).error?.message).toContain(`more than ${longestLine} bytes`)
    expect((await answerTo('next')).result).toBeDefined()
    expect(answers.filter(({ error }) => error).length).toBe(1)
  })

  it('may come in parts, between characters and within them', async () => {
    const { input, answerTo } = start()
    const call = { name: 'find', arguments: { query: 'Äda “Quill”' } }
    const line = `${JSON.stringify({ jsonrpc: '2.0', id: 9, method: 'tools/call', params: call })}\r\n`
    for (const byte of Buffer.from(line)) input.write(Buffer.from([byte]))
    expect((await answerTo(9)).result?.content?.[0]?.text).toContain('ada-quill')
  })

  it('that is empty is passed over', async () => {
    const { send, answerTo, answers } = start()
    send('', '  ', '\r', list('next'))
    await answerTo('next')
    expect(answers.map(({ id }) => id)).toEqual(['start', 'next'])
  })
})

/** A line whose arguments are lists in lists. */
const deep = (depth: number): string =>
  `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"find","arguments":{"query":${'['.repeat(depth)}${']'.repeat(depth)}}}}`

describe('a call', () => {
  const call = (id: number, name: unknown, parameters?: unknown) => ({
    ...{ jsonrpc: '2.0', id, method: 'tools/call' },
    params: { name, ...(parameters !== undefined && { arguments: parameters }) },
  })

  it.each([
    ['an unknown tool', call(1, 'sing', {}), 'error'],
    ['a tool of every object', call(1, 'constructor', {}), 'error'],
    ['a name that is none', call(1, 7, {}), 'error'],
    ['arguments that are none', call(1, 'quotes', 'all'), 'error'],
    ['no arguments', call(1, 'cite'), 'isError'],
    ['wrong types', call(1, 'quotes', { speaker: { $ne: null }, limit: [] }), 'isError'],
    ['a key of every object', call(1, 'quotes', { speaker: '__proto__' }), 'isError'],
    ['lists in lists', deep(100_000), 'isError'],
    ['an expression', call(1, 'find', { query: '(((((((a+)+)+)+)+)+)+$' }), 'result'],
    ['marks alone', call(1, 'find', { query: '""""" \u0000 \uD800' }), 'result'],
    ['a method that is none', { jsonrpc: '2.0', id: 1, method: 'tools/sing' }, 'error'],
  ])('with %s is answered, and the next as well', async (_, request, kind) => {
    const { send, answerTo } = start()
    send(request, list('next'))
    const { error, result } = await answerTo(1)
    const actual = error ? 'error' : result?.isError ? 'isError' : 'result'
    expect(actual).toBe(kind)
    expect((await answerTo('next')).result).toBeDefined()
  })

  it('with a deep or long text ends', async () => {
    const { send, answerTo } = start()
    const text = `${'“a-'.repeat(4000)}${'('.repeat(8000)}`
    send(call(1, 'extract', { text }), call(2, 'verify', { text }))
    expect((await answerTo(1)).result?.isError).toBeFalsy()
    expect((await answerTo(2)).result?.isError).toBeFalsy()
  })
})

it('ends when its input ends', async () => {
  const { input, answerTo, closed } = start()
  await answerTo('start')
  input.end()
  await closed
})
