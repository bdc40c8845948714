import { testCases } from '@onrecord/testing/cases'
import { readPronoun } from '../src/pronoun.ts'
import { readInput } from './support/read-input.ts'

testCases('pronouns', new URL('pronoun.cases.txt', import.meta.url), (input) =>
  readInput(input).starred.map((word) => {
    const pronoun = readPronoun(word)
    const { kind = 'none', gender, isBound = false } = pronoun ?? {}
    const features = [kind, gender, isBound ? 'bound' : undefined].filter(Boolean)
    return `${word.text} | ${features.join(' ')}`
  }),
)
