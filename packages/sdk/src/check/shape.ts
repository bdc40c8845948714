/** What is wrong with a value: the path to the part of it that is not as expected. */
interface Problem {
  readonly path: string
  readonly found: unknown
  readonly expected: string
}

/** Finds what is wrong with a value. */
export type Check = (value: unknown) => Problem | undefined

/** The checks of the fields of an object. */
export type Shape = Readonly<Record<string, Check>>

/**
 * Check a record. Fields beyond its shape may be there: a later format may add some.
 *
 * @throws TypeError
 *   If it is not as expected; the message has the path.
 */
export function checkShape(value: unknown, shape: Check, path: string): void {
  const problem = shape(value)
  if (problem === undefined) return
  const { found, expected } = problem
  throw new TypeError(`${path}${problem.path}: Unexpected ${show(found)}, expected ${expected}`)
}

/** A value in a few words. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) return 'object'
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

const ofType =
  (type: 'string' | 'number'): Check =>
  (found) =>
    typeof found === type ? undefined : { path: '', found, expected: `a ${type}` }

export const string = ofType('string')
export const number = ofType('number')

/** A day, such as `2018-02-20`. */
export const day: Check = (found) =>
  typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found)
    ? undefined
    : { path: '', found, expected: 'a day, such as "2018-02-20"' }

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value)

export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value)

export const list =
  (check: Check): Check =>
  (found) => {
    if (!Array.isArray(found)) return { path: '', found, expected: 'a list' }
    for (let index = 0; index < found.length; index++) {
      const problem = check(found[index])
      if (problem) return { ...problem, path: `[${index}]${problem.path}` }
    }
    return undefined
  }

export const object = (shape: Shape): Check => {
  const fields = Object.entries(shape)
  return (found) => {
    if (typeof found !== 'object' || found === null || Array.isArray(found))
      return { path: '', found, expected: 'an object' }
    for (const [field, check] of fields) {
      const problem = check((found as Record<string, unknown>)[field])
      if (problem) return { ...problem, path: `.${field}${problem.path}` }
    }
    return undefined
  }
}
