import { createHash } from 'node:crypto'

/** The SHA-256 of a string in UTF-8, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A short hash of values, for ids that are derived from content. */
export const contentHash = (...values: unknown[]): string =>
  sha256(JSON.stringify(values)).slice(0, 10)
