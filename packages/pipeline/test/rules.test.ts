import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatRules, stages } from '../scripts/format-rules.ts'
import { extract } from '../src/extract.ts'
import type { Given } from '../src/stages/document/document.ts'

const rules = stages.flatMap((stage) => stage.rules)

/** The rules of the records of a text. */
function rulesOf(text: string, given: Given | undefined): string[] {
  const { mentions, quotes, events } = extract(text, given)
  return [...mentions, ...quotes, ...events].map(({ rule }) => rule)
}

it('docs/rules.md is up to date; otherwise run `npm run rules`', () => {
  const written = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')
  expect(written).toBe(formatRules())
})

it('no two rules share a name', () => {
  const names = rules.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe.each(rules)('$name', ({ name, example, counterexample, given }) => {
  it(`matches: ${example}`, () => {
    expect(rulesOf(example, given)).toContain(name)
  })

  it(`does not match: ${counterexample}`, () => {
    expect(rulesOf(counterexample, given)).not.toContain(name)
  })
})
