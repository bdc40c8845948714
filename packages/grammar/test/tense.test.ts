import { testCases } from '@onrecord/testing/cases'
import { tenseOf } from '../src/tense.ts'
import { readInput } from './support/read-input.ts'

testCases('tense', new URL('tense.cases.txt', import.meta.url), (input) =>
  readInput(input).starred.map((word) => `${word.text} | ${tenseOf(word)}`),
)
