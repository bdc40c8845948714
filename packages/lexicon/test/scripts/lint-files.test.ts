import { expect, it } from 'vitest'
import { lintFiles } from '../../scripts/lint/lint-files.ts'

const lint = (value: unknown, text = '') => lintFiles([{ path: 'test.yml', text, value }])

it('finds a word twice in one list', () => {
  const actions = [{ verbs: ['decry', 'slam'] }, { verbs: ['decry', 'slam', 'decry'] }]
  expect(lint({ actions })).toEqual([
    'data/test.yml: actions.1.verbs: Unexpected "decry", which the list has already (word-twice)',
  ])
})

it('finds a line of more than 120 columns, counted in characters', () => {
  expect(lint({}, `${'é'.repeat(120)}\n`)).toEqual([])
  expect(lint({}, `\n${'é'.repeat(121)}\n`)).toEqual([
    'data/test.yml:2: Unexpected line of 121 columns, expected 120 at most (long-line)',
  ])
})
