import { hash } from 'node:crypto'

/** The SHA-256 of bytes, or of a string in UTF-8, in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content)

/** A short hash of values, for ids that are derived from content. */
export const contentHash = (...values: unknown[]): string =>
  sha256(JSON.stringify(values)).slice(0, 10)
