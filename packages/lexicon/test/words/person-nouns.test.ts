import { expect, it } from 'vitest'
import { isAnaphoricNoun, isPeopleNoun, isPrivatePerson } from '../../src/index.ts'

it.each(['harpist', 'librarian', 'welder', 'curator', 'tailor', 'milkman', 'milkwoman', 'nurse'])(
  '%s is a noun for a private person',
  (noun) => {
    expect(isPrivatePerson(noun)).toBe(true)
    expect(isPeopleNoun(noun)).toBe(true)
  },
)

it.each(['soldier', 'minister', 'crew', 'clerk'])('%s is a noun for people alone', (noun) => {
  expect(isPrivatePerson(noun)).toBe(false)
  expect(isPeopleNoun(noun)).toBe(true)
})

it.each(['paper', 'decor', 'winter', 'or', 'treaty'])('%s is no noun for people', (noun) => {
  expect(isPrivatePerson(noun)).toBe(false)
  expect(isPeopleNoun(noun)).toBe(false)
})

it('some nouns may have the subject for antecedent', () => {
  expect(['country', 'group', 'treaty'].map(isAnaphoricNoun)).toEqual([true, true, false])
})
