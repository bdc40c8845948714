import { sha256 } from './sha256.ts'

/** A short hash of values, for ids that are derived from content. */
export const hashValues = (...values: unknown[]): string =>
  sha256(JSON.stringify(values)).slice(0, 10)
