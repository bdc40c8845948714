import { listPaths, putPart } from '@onrecord/testing/value-parts'
import fc from 'fast-check'

/** Values that are seldom expected, of all types and with the names of what all objects have. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, -1, 1e308, Number.NaN, '', ' ', '__proto__', 'nobody'),
  fc.constantFrom('2018-99-99', '9999', 'constructor', '\uD800', '(', 'a'.repeat(5000)),
  fc.constantFrom([], [null], {}, ['__proto__'], [[[[]]]], { toString: 1 }, { length: 1e9 }),
  fc.constant(null).map(() => JSON.parse('{"__proto__":{"polluted":true},"constructor":{}}')),
  fc.jsonValue({ maxDepth: 2 }),
)

/**
 * A valid value with up to three parts replaced, left out or copied.
 *
 * @param valid
 *   A value as of JSON.
 */
export function mutatedValue(valid: unknown): fc.Arbitrary<unknown> {
  const paths = listPaths(valid)
  const change = fc.tuple(fc.constantFrom(...paths), fc.oneof(junk, fc.constantFrom(...paths)))
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = { value: structuredClone(valid) }
    for (const [path, value] of changes) putPart(root, ['value', ...path], structuredClone(value))
    return root.value
  })
}
