import fc from 'fast-check'
import { stringify } from 'yaml'
import { nastyText } from '../texts/nasty-text.ts'

const lines = fc.constantFrom(
  '&a [*a, *a]',
  '*b',
  '? [a]\n: b',
  '<<: *a',
  '!!js/function x',
  '- - - -',
  '"\\uD800"',
  '{{{{',
  '\t- a',
  '%YAML 9.9\n---',
  '--- a\n--- b',
  '__proto__: {polluted: true}',
)

/** YAML of a value, with a line put in or a part cut off. */
export const yamlText = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(values, fc.option(fc.oneof(lines, nastyText)), fc.nat(), fc.nat({ max: 3 }))
    .map(([value, line, at, cut]) => {
      const text = stringify(value ?? null)
      const place = at % (text.length + 1)
      if (line !== null) return `${text.slice(0, place)}\n${line}\n${text.slice(place)}`
      return cut === 0 ? text.slice(0, place) : text
    })
