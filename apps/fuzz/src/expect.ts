import { isDeepStrictEqual } from 'node:util'

/** Throw an error with a message unless a condition holds. */
export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Throw an error that shows two values unless they are equal, in whatever order of keys. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  throw new Error(`${what}: Unexpected ${shorten(a)}, expected ${shorten(b)}`)
}

/** Throw an error unless two values are the same bytes as JSON. */
export function expectSameBytes(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  expect(a === b, `${what}: Unexpected ${shorten(a)}, expected ${shorten(b)}`)
}

const shorten = (json = 'undefined'): string =>
  json.length > 300 ? `${json.slice(0, 300)}…` : json
