import { decode } from '../files/read-text.ts'

/** The answer to a line: the line of the output without its end, the error if it has one, and what else is wrong in its text. */
export interface Answer {
  json: string
  error?: string
  notes?: string[]
}

/** Answer a line by an error. */
export function answerError(number: number, problem: string, id?: string): Answer {
  const error = `line ${number}: ${problem}`
  return { json: JSON.stringify({ ...(id !== undefined && { id }), error }), error }
}

/** The id of a line, if it can be read. */
export function findId(bytes: Uint8Array): string | undefined {
  try {
    return readId(parseLine(bytes))
  } catch {
    return undefined
  }
}

/** The `id` of a JSON value, if it has one that is a string. */
export function readId(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : undefined
}

/**
 * Parse the JSON of a line, after a byte order mark if there is one.
 *
 * @throws SyntaxError | InputError
 *   If it is no JSON or no UTF-8.
 */
export const parseLine = (bytes: Uint8Array): unknown =>
  JSON.parse(decode(bytes, 'input').replace(/^\uFEFF/, ''))
