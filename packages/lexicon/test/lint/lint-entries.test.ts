import { expect, it } from 'vitest'
import { lintOrder } from '../../scripts/lint/lint-order.ts'
import { lintEntries } from '../../src/lint/lint-entries.ts'

const verbs = { place: 'data/verbs.yml' }
const nouns = { place: 'data/nouns.yml' }

it('finds nothing in entries that are well', () => {
  const entries = [
    { ...verbs, word: 'hope', effect: 'desiring' as const },
    { ...verbs, word: 'say' },
  ]
  expect(
    lintEntries([entries, [{ ...nouns, word: 'hope', effect: 'attempting' as const }]]),
  ).toEqual([])
  expect(lintOrder(entries)).toEqual([])
})

it('finds a second entry of a verb', () => {
  const hope = { ...verbs, word: 'hope' }
  expect(lintEntries([[hope, hope], [{ ...nouns, word: 'hope' }]])).toEqual([
    'data/verbs.yml: Unexpected second entry of "hope" (entry-twice)',
  ])
})

it('finds an entry out of order', () => {
  expect(
    lintOrder([
      { ...verbs, word: 'say' },
      { ...verbs, word: 'hope' },
    ]),
  ).toEqual([
    'data/verbs.yml: Unexpected "hope" after "say", expected the order of the alphabet (entry-out-of-order)',
  ])
})

it('finds a word with two statuses', () => {
  const lists = [
    [{ ...verbs, word: 'offer', effect: 'commissive' as const }],
    [{ ...nouns, word: 'offer', effect: 'desiring' as const }],
  ]
  expect(lintEntries(lists)).toEqual([
    'data/nouns.yml: Unexpected effect "desiring" of "offer", expected the status of "commissive" as in data/verbs.yml (effects-disagree)',
  ])
})
