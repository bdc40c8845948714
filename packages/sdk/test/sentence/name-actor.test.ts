import { expect, it } from 'vitest'
import { nameActor } from '../../src/sentence/name-actor.ts'

it.each([
  ['state', 'United Arab Emirates', 'the United Arab Emirates'],
  ['state', 'Central African Republic', 'the Central African Republic'],
  ['state', 'Oman', 'Oman'],
  ['armed-group', 'Taliban', 'the Taliban'],
  ['armed-group', 'Hezbollah', 'Hezbollah'],
  ['armed-group', 'ISIS-Khorasan', 'ISIS-Khorasan'],
  ['organization', 'Ministry of Ports', 'the Ministry of Ports'],
  ['organization', 'Heart of Asia', 'Heart of Asia'],
  ['organization', 'NATO', 'NATO'],
  ['organization', 'The Port Party', 'The Port Party'],
  ['people', 'Omanis', 'Omanis'],
  ['person', 'Ada United', 'Ada United'],
] as const)('the %s %s is named "%s" within a sentence', (kind, name, expected) => {
  expect(nameActor({ kind, name })).toBe(expected)
})
