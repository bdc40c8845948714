import { expect, it } from 'vitest'
import { countTitle, isAddress, isTitle, isTitlePlural } from '../../src/index.ts'

it.each(['President', 'Capt', 'Capt.', 'Sgt', 'Sgt.', 'spokesman'])('%s is a title', (word) => {
  expect(isTitle(word)).toBe(true)
})

it.each(['President.', 'capt', 'Nizwa'])('%s is no title', (word) => {
  expect(isTitle(word)).toBe(false)
})

it('titles of address are never part of a name', () => {
  expect(['Mrs', 'Mrs.', 'Lt.', 'Lt', 'President'].map(isAddress)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

it('a title may have several words', () => {
  expect(countTitle(['Deputy', 'Foreign', 'Minister', 'Ada', 'Quill'])).toBe(3)
  expect(isTitlePlural('Senators')).toBe(true)
})
