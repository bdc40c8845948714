import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import * as sdk from '../src/index.ts'

const guide = readFileSync(new URL('../../../docs/sdk.md', import.meta.url), 'utf8')
const example = /^quotes\.by.*\n(?:(?:quotes|events)\..*\n)+/m.exec(guide)?.[0] ?? ''
const calls = [...example.matchAll(/^(.+) \/\/ (.+)$/gm)].map(([, call = '', result = '']) => [
  call,
  result,
])

it('docs/sdk.md has calls with their results', () => {
  expect(calls.length).toBeGreaterThan(4)
})

it.each(calls)('%s is %s, as docs/sdk.md says', (call, result) => {
  const evaluate = new Function(...Object.keys(sdk), `return ${call}`)
  expect(inspect(evaluate(...Object.values(sdk)))).toBe(result)
})
