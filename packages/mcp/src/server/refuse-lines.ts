import { Transform, type Writable } from 'node:stream'
import { isSpecType } from '@modelcontextprotocol/server'

/** The longest message, in bytes. */
export const longestLine = 8 * 1024 * 1024

const parseError = -32700
const invalidRequest = -32600

/**
 * Make a stream that passes on the lines that are messages, and answers the others: those that are no JSON, no message or too long.
 * The transport would leave them without an answer, and end after one that is too long.
 *
 * @param output
 *   Where answers go.
 */
export function refuseLines(output: Writable): Transform {
  let parts: Buffer[] = []
  let length = 0
  const refuse = (code: number, message: string, id: unknown = null) =>
    output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`)
  const readLine = (stream: Transform) => {
    const line = Buffer.concat(parts)
    const isLong = length > longestLine
    parts = []
    length = 0
    if (isLong) refuse(invalidRequest, `Unexpected line of more than ${longestLine} bytes`)
    else {
      const problem = findProblem(line.toString('utf8'))
      if (problem === undefined) stream.push(Buffer.concat([line, Buffer.from('\n')]))
      else if (problem !== null) refuse(problem.code, problem.message, problem.id)
    }
  }
  const add = (part: Buffer) => {
    length += part.length
    if (length <= longestLine) parts.push(part)
    else parts = []
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let start = 0
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        add(chunk.subarray(start, end))
        readLine(this)
        start = end + 1
      }
      add(chunk.subarray(start))
      done()
    },
  })
}

interface Problem {
  code: number
  message: string
  id?: unknown
}

/** What is wrong with a line: nothing if it is a message, null if it is empty. */
function findProblem(line: string): Problem | null | undefined {
  if (line.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return {
      code: parseError,
      message: `Unexpected line: ${(error as Error).message}, expected JSON`,
    }
  }
  if (isSpecType.JSONRPCMessage(value)) return undefined
  return {
    code: invalidRequest,
    message:
      'Unexpected JSON, expected a message of JSON-RPC 2.0, such as {"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    id: readId(value),
  }
}

function readId(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
