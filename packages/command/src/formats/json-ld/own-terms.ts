/**
 * Describe fields in terms of our own, those in objects too: `rule` is `onrecord:rule`. Empty lists and null are left out, as a graph
 * has no place for them.
 */
export const inOwnTerms = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => [`onrecord:${name}`, isObject(value) ? inOwnTerms(value) : value]),
  )

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
