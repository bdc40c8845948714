import { expect, it } from 'vitest'
import { formatAliases } from '../../src/words/format-aliases.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`)

it('shows a few names', () => {
  expect(formatAliases(names(2))).toBe('also N0 · N1')
  expect(formatAliases(names(9))).toMatch(/N8$/)
})

it('counts what is left of many', () => {
  expect(formatAliases(names(20))).toBe('also N0 · N1 · N2 · N3 · N4 · N5 · N6 · N7 · 12 more')
})
