import type { ComplementKind } from '@onrecord/lexicon'
import { testCases } from '@onrecord/testing/cases'
import { complementsOf } from '../src/complements.ts'
import { selectComplements } from '../src/valency.ts'
import { readInput } from './support/read-input.ts'

testCases('complements', new URL('complements.cases.txt', import.meta.url), (input) => {
  const { text, sentence, starred, given } = readInput(input)
  const takes = given('takes') as readonly ComplementKind[]
  return starred
    .flatMap((word) => (takes.length > 0 ? selectComplements(word, takes) : complementsOf(word)))
    .map((complement) => {
      const { start, end } = sentence.spanOf(complement)
      return `${complement.kind} | ${text.slice(start, end)}`
    })
})
