import { expect, it } from 'vitest'
import { lintData } from '../../scripts/lint/lint-data.ts'
import { lintWords } from '../../src/lint/lint-words.ts'
import { leads } from '../../src/words/predicate-schemas.ts'

const places = {
  to: 'data/events/test.yml: actions.0.to',
  with: 'data/events/test.yml: actions.0.with',
}

const well = {
  nominals: { party: ['group'], state: ['country'] },
  prepositions: { all: ['to', ...leads], path: ['to'] },
  actions: [{ places, to: ['object', 'to'], with: { on: [] } }],
  things: { persons: ['nurse'] },
  personClasses: ['persons'],
}

it('finds nothing in words that are well', () => {
  expect(lintWords(well)).toEqual([])
})

it('finds a noun in two lists of nominals', () => {
  const nominals = { party: ['group'], state: ['group'] }
  expect(lintWords({ ...well, nominals })).toEqual([
    'data/nominals.yml: state: Unexpected "group", which party has (noun-in-two-lists)',
  ])
})

it('finds unknown prepositions', () => {
  const actions = [{ places, to: ['ot'], with: { no: [] } }]
  expect(lintWords({ ...well, actions })).toEqual([
    'data/events/test.yml: actions.0.to: Unexpected "ot", expected one of `all` in data/prepositions.yml (unknown-preposition)',
    'data/events/test.yml: actions.0.with: Unexpected "no", expected one of `all` in data/prepositions.yml (unknown-preposition)',
  ])
  const prepositions = { ...well.prepositions, path: ['form'] }
  expect(lintWords({ ...well, prepositions })).toEqual([
    'data/prepositions.yml: path: Unexpected "form", expected one of `all` in data/prepositions.yml (unknown-preposition)',
  ])
})

it('finds unknown classes', () => {
  expect(lintWords({ ...well, personClasses: ['person'] })).toEqual([
    'data/person-nouns.yml: classes: Unexpected "person", expected a class of things (unknown-class)',
  ])
})

it('finds nothing in the data', () => {
  expect(lintData()).toEqual([])
})
