import { expect, it } from 'vitest'
import {
  findActions,
  isKnownThing,
  isMonth,
  isThing,
  isWeekday,
  prepositions,
} from '../../src/index.ts'

it('actions of a word come in the order of their conditions', () => {
  const types = findActions('verbs', 'fire').map(({ type }) => type)
  expect(types).toEqual(['ASSAULT', 'ASSAULT', 'MOBILIZE', 'COERCE'])
  expect(findActions('verbs', 'yawn')).toEqual([])
})

it('nouns have classes of things, and the types of the events that they denote', () => {
  expect(isThing('ban', 'restriction')).toBe(true)
  expect(isThing('attack', 'ASSAULT')).toBe(true)
  expect(isThing('ban', 'ban')).toBe(true)
  expect(isThing('ban', 'weapon')).toBe(false)
  expect(isKnownThing('yawn')).toBe(false)
})

it('prepositions are listed by the argument that they introduce', () => {
  expect(prepositions.owner[0]).toBe('between')
  expect(prepositions.recipient[0]).toBe('to')
  expect(prepositions.setting).toContain('along')
  expect(prepositions.place).not.toContain('along')
})

it('weekdays and months have a capital', () => {
  expect(['May', 'may', 'Sep'].map(isMonth)).toEqual([true, false, false])
  expect(['Monday', 'monday', 'Mon'].map(isWeekday)).toEqual([true, false, false])
})
