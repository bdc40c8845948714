/** Whether two JSON values are equal, whatever the order of their keys. A key without a value is as good as none. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [first, second] = [listFields(a), listFields(b)]
  return (
    first.length === second.length &&
    first.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, b[key as keyof typeof b]))
  )
}

const listFields = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, field]) => field !== undefined)
