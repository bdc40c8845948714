import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Tool } from '../../src/tools/tool.ts'
import { tools } from '../../src/tools/tools.ts'
import { call } from '../support/call.ts'
import { listParameters } from '../support/list-parameters.ts'

const id = fc.constantFrom(
  ...['ada-quill', 'oman', 'Tom Barda', 'ada-quill-c21797cb5e', 'consult-8b60192fc5', 'harbor'],
)
const words = fc.oneof(
  id,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('road', '"the road"', '“The road is open,” Ada Quill said.', '…', '__proto__'),
)
const period = fc.constantFrom('2018', '2018-03', '2018-03-05', '2018-13', 'May', '')

/** Values for the parameters of all tools, by their names. */
const parameters = {
  ...{ id: words, query: words, words, text: words, title: words },
  ...{ speaker: words, about: words, addressee: words, agent: words, recipient: words },
  ...{ first: words, second: words, source: words, mode: words },
  ...{ from: period, to: period, published: fc.constantFrom('2018-03-08', '2018-02-29') },
  involving: fc.array(words, { maxLength: 3 }),
  quotations: fc.array(fc.record({ words }), { minLength: 1, maxLength: 3 }),
  against: fc.array(fc.record({ id: words, text: words }), { minLength: 1, maxLength: 2 }),
  ...{ limit: fc.integer({ min: 1, max: 100 }), offset: fc.nat(5), start: fc.nat(500) },
  ...{ officials: fc.boolean(), context: fc.boolean() },
}

it.each(tools.map((tool) => [tool.name, tool as unknown as Tool] as const))(
  '%s answers any input with what its schema says, or with an error that says what was expected',
  async (_, tool) => {
    const names = listParameters(tool)
    const known = Object.entries(parameters).filter(([key]) => names.includes(key))
    const input = fc.record(Object.fromEntries(known), { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        fc.pre(tool.input.safeParse(given).success)
        try {
          const { shown } = await call(tool, given)
          expect(shown).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
          expect(String(error)).toMatch(
            /Unexpected .*(?:expected|did you mean|Call again|"quotes")/s,
          )
        }
      }),
      { numRuns: 150 },
    )
  },
)
