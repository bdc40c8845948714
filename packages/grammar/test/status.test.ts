import { testCases } from '@onrecord/testing/cases'
import { clauseOf } from '../src/clause.ts'
import { readInput } from './support/read-input.ts'

testCases('status', new URL('status.cases.txt', import.meta.url), (input) =>
  readInput(input).starred.map((word) => `${word.text} | ${clauseOf(word).status}`),
)
