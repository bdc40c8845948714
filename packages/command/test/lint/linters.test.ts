import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { linters } from '../../src/lint/linters.ts'
import { run } from '../support/fake-terminal.ts'

it('the documentation lists the linters', () => {
  const page = readFileSync(new URL('../../../../docs/linters.md', import.meta.url), 'utf8')
  expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(
    linters.map(
      ({ name, scope, describe, level }) => `| \`${name}\` | ${scope} | ${describe} | ${level} |`,
    ),
  )
})

it('help names the linters, in lines of 79 characters at most', async () => {
  const { out } = await run(['help', 'check'])
  const words = out.replace(/\s+/g, ' ')
  for (const { name, describe } of linters) expect(words).toContain(`${name} ${describe}`)
  for (const line of out.split('\n')) expect(line.length).toBeLessThan(80)
})

it('each linter has a name of its own', () => {
  expect(new Set(linters.map(({ name }) => name)).size).toBe(linters.length)
})
