import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('has the functions of spans and days apart from zod, so that a bundler can take them alone', () => {
  const index = readFileSync(new URL('../dist/index.js', import.meta.url), 'utf8')
  expect(index).toContain('function firstFrom')
  expect(index).not.toMatch(/from "zod"/)
})
