/** The value of a field of a record; undefined if the record lacks it. */
export const fieldOf = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined

/** The value of a field, or of a field within it: `cue.attitude`. */
export const valueAt = (record: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? fieldOf(value, name) : undefined), record)

/** The values of a field that is a list; none if it is not. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values of JSON are the same; the order of fields does not count. */
export function isSame(first: unknown, second: unknown): boolean {
  if (first === second) return true
  if (Array.isArray(first) && Array.isArray(second))
    return first.length === second.length && first.every((item, at) => isSame(item, second[at]))
  if (!isObject(first) || !isObject(second)) return false
  const names = Object.keys(first)
  return (
    names.length === Object.keys(second).length &&
    names.every(
      (name) => Object.hasOwn(second, name) && isSame(fieldOf(first, name), fieldOf(second, name)),
    )
  )
}
