import { decode } from '../files/read-text.ts'

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
