import { testCases } from '@onrecord/testing/cases'
import { ownersOf } from '../src/owners.ts'
import { describeWords } from './support/describe-words.ts'
import { readInput } from './support/read-input.ts'

testCases('owners', new URL('owners.cases.txt', import.meta.url), (input) => {
  const { starred, given } = readInput(input)
  return starred
    .flatMap((noun) => [...ownersOf(noun, given('recipients'))])
    .filter(({ words }) => words.length > 0)
    .map(({ by, words }) => `${by} | ${describeWords(words)}`)
})
