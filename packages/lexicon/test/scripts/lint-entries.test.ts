import { expect, it } from 'vitest'
import { lintEntries } from '../../scripts/lint/lint-entries.ts'

it('finds nothing in entries that are well', () => {
  const verbs = [{ word: 'hope', effect: 'desiring' as const }, { word: 'say' }]
  const nouns = [{ word: 'hope', effect: 'attempting' as const }]
  expect(
    lintEntries([
      { path: 'verbs.yml', entries: verbs },
      { path: 'nouns.yml', entries: nouns },
    ]),
  ).toEqual([])
})

it('finds a second entry of a verb', () => {
  const entries = [{ word: 'hope' }, { word: 'hope' }]
  expect(lintEntries([{ path: 'verbs.yml', entries }])).toEqual([
    'data/verbs.yml: Unexpected second entry of "hope" (entry-twice)',
  ])
})

it('finds an entry out of order', () => {
  const entries = [{ word: 'say' }, { word: 'hope' }]
  expect(lintEntries([{ path: 'verbs.yml', entries }])).toEqual([
    'data/verbs.yml: Unexpected "hope" after "say", expected the order of the alphabet (entry-out-of-order)',
  ])
})

it('finds a word with two statuses', () => {
  const files = [
    { path: 'verbs.yml', entries: [{ word: 'offer', effect: 'commissive' as const }] },
    { path: 'nouns.yml', entries: [{ word: 'offer', effect: 'desiring' as const }] },
  ]
  expect(lintEntries(files)).toEqual([
    'data/nouns.yml: Unexpected effect "desiring" of "offer", expected the status of "commissive" as in data/verbs.yml (effects-disagree)',
  ])
})
